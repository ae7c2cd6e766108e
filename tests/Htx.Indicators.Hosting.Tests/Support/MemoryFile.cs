using Microsoft.Extensions.FileProviders;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A file in memory.</summary>
internal sealed class MemoryFile(string name, byte[] bytes) : IFileInfo
{
    /// <summary>Called whenever the file is opened; what it throws, opening throws.</summary>
    public Action? Opening { get; init; }

    /// <summary>What the file says of its length; null for the truth.</summary>
    public long? ClaimedLength { get; init; }

    public string Name => name;

    public long Length => ClaimedLength ?? bytes.Length;

    public bool Exists => true;

    public bool IsDirectory { get; init; }

    public string? PhysicalPath => null;

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public Stream CreateReadStream()
    {
        Opening?.Invoke();
        return new MemoryStream(bytes, writable: false);
    }
}
