using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Htx.Indicators.Hosting;

/// <summary>The folder that rule files lie in, wherever it is. Everything that can go wrong with it is an obstacle, never an exception.</summary>
internal sealed class RuleFolder : IDisposable
{
    /// <summary>What stands before a file that a system or an editor keeps for itself.</summary>
    private const char Hidden = '.';

    private readonly string path;

    /// <summary>The folder of the machine that is looked into; null where somebody else gives the files.</summary>
    private readonly string? directory;

    private IFileProvider? provider;

    /// <summary>When the folder came to be that is watched, by the clock of its file system, by which it is told from another of its name; null where none is.</summary>
    private DateTime? watched;

    private RuleFolder(IFileProvider? provider, string path, string? directory)
    {
        this.provider = provider;
        (this.path, this.directory) = (path, directory);
    }

    /// <summary>Whether there is a folder at all.</summary>
    public bool IsSet => provider is not null;

    /// <summary>The folder that options name.</summary>
    public static RuleFolder Of(IndicatorRulesOptions options, ContentRoot root)
    {
        if (options.RulesDirectory is not { } directory)
            return new(options.FileProvider, options.FileProviderPath, null);
        var full = root.PathOf(directory);
        return new(new PhysicalFileProvider(full), "", full);
    }

    /// <summary>Whether the folder that is there now is not the one that is watched: that one is gone, which nothing tells of.</summary>
    public bool IsAnother => directory is not null && watched != Directory.GetCreationTimeUtc(directory);

    /// <summary>What fires when something in the folder changed from now on; where there is no folder, nothing does.</summary>
    public IChangeToken Watch()
    {
        watched = null;
        if (directory is not null && !Directory.Exists(directory))
            return NullChangeToken.Singleton;
        Reopen();
        return provider?.Watch(path.Length == 0 ? "*.json" : $"{path.TrimEnd('/')}/*.json") ?? NullChangeToken.Singleton;
    }

    /// <summary>Reads all files, in the order of their names. Folders inside are passed over, hidden files too.</summary>
    public FolderContent Read()
    {
        if (provider is null)
            return FolderContent.None;
        try
        {
            var folder = provider.GetDirectoryContents(path);
            if (!folder.Exists)
                return FolderContent.Unreadable(FileObstacle.NoSuchFolder);
            IFileInfo[] files =
            [
                .. folder.Where(file => !file.IsDirectory && !file.Name.StartsWith(Hidden) && CatalogueFile.IsNamedAsOne(file.Name))
                    .DistinctBy(file => file.Name).Take(RuleSetCatalogue.MaxFiles + 1).OrderBy(file => file.Name, StringComparer.Ordinal),
            ];
            return files.Length > RuleSetCatalogue.MaxFiles ? FolderContent.Unreadable(FileObstacle.FolderTooLarge) : ReadAll(files);
        }
        // A provider is somebody else's: whatever it throws, the rules in force stay.
        catch (Exception e)
        {
            return FolderContent.Unreadable(ObstacleOf(e));
        }
    }

    public void Dispose()
    {
        if (directory is not null)
            (provider as IDisposable)?.Dispose();
    }

    /// <summary>A folder that another of its name has replaced would be watched for ever, and the other never.</summary>
    private void Reopen()
    {
        if (directory is null)
            return;
        watched = Directory.GetCreationTimeUtc(directory);
        var before = provider as IDisposable;
        provider = new PhysicalFileProvider(directory);
        before?.Dispose();
    }

    private FolderContent ReadAll(IFileInfo[] files)
    {
        var contents = new List<FileContent>(files.Length);
        var left = RuleSetCatalogue.MaxBytes;
        foreach (var file in files)
        {
            contents.Add(Read(file));
            left -= contents[^1].Bytes.Length;
            if (left < 0)
                return FolderContent.Unreadable(FileObstacle.FolderTooLarge);
        }

        return new(contents, null);
    }

    private FileContent Read(IFileInfo file)
    {
        try
        {
            var (length, open) = (file.Length, (Func<Stream>)file.CreateReadStream);
            if (provider is PhysicalFileProvider physical && file.PhysicalPath is { } link)
            {
                var real = RealPath.Of(link);
                if (!RealPath.IsInside(RealPath.Of(physical.Root), real))
                    return FileContent.Unreadable(file.Name, FileObstacle.LeadsOutOfFolder);
                // Others may replace or delete it meanwhile.
                (length, open) = (new FileInfo(real).Length, () => new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            }

            if (length > RuleSetReader.MaxBytes)
                return FileContent.Unreadable(file.Name, FileObstacle.FileTooLarge);
            // Not opened where there is nothing in it: a pipe would keep its reader waiting for ever.
            var bytes = length == 0 ? default : ReadAtMost(open, RuleSetReader.MaxBytes + 1);
            // It may be longer than it said, or have grown meanwhile.
            return bytes.Length > RuleSetReader.MaxBytes ? FileContent.Unreadable(file.Name, FileObstacle.FileTooLarge) : FileContent.Of(file.Name, bytes);
        }
        catch (Exception e)
        {
            return FileContent.Unreadable(file.Name, ObstacleOf(e));
        }
    }

    private static ReadOnlyMemory<byte> ReadAtMost(Func<Stream> open, int limit)
    {
        using var stream = open();
        using var bytes = new MemoryStream();
        var buffer = new byte[Math.Min(64 * 1024, limit)];
        int count;
        while (bytes.Length < limit && (count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit - bytes.Length))) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }

    private static FileObstacle ObstacleOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileObstacle.NotFound,
        UnauthorizedAccessException => FileObstacle.NotPermitted,
        _ => FileObstacle.Unknown,
    };
}
