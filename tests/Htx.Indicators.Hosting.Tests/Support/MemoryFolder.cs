using System.Collections;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A folder in memory, where a test says what lies there, what goes wrong, and when a change is told of.</summary>
internal sealed class MemoryFolder : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> files = new(StringComparer.Ordinal);
    private ConfigurationReloadToken change = new();

    /// <summary>Thrown by whoever lists the folder.</summary>
    public Exception? ListingFails { get; set; }

    /// <summary>Thrown by whoever wants to be told of changes.</summary>
    public Exception? WatchingFails { get; set; }

    /// <summary>Whether changes are told of at all.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether the folder is there.</summary>
    public bool IsThere { get; set; } = true;

    public MemoryFolder Write(string name, string text) => Write(new MemoryFile(name, Encoding.UTF8.GetBytes(text)));

    /// <summary>Puts a file there, under its name or, beside another of the same name, under another key.</summary>
    public MemoryFolder Write(IFileInfo file, string? key = null)
    {
        lock (files)
            files[key ?? file.Name] = file;
        return this;
    }

    public MemoryFolder Delete(string name)
    {
        lock (files)
            files.Remove(name);
        return this;
    }

    /// <summary>Tells that something changed.</summary>
    public void Tell() => Interlocked.Exchange(ref change, new()).OnReload();

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        if (ListingFails is not null)
            throw ListingFails;
        if (!IsThere || subpath.Length > 0)
            return NotFoundDirectoryContents.Singleton;
        lock (files)
            return new Contents([.. files.Values]);
    }

    public IFileInfo GetFileInfo(string subpath) => throw new NotSupportedException();

    public IChangeToken Watch(string filter)
    {
        if (WatchingFails is not null)
            throw WatchingFails;
        return IsSilent ? NullChangeToken.Singleton : Volatile.Read(ref change);
    }

    private sealed class Contents(IFileInfo[] files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
