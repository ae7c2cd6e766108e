namespace Htx.Indicators.Cli;

/// <summary>Where a path leads when links are followed.</summary>
internal static class RealPath
{
    /// <summary>How many folders above each other are looked at; a path can be no deeper on any system.</summary>
    private const int MostFolders = 256;

    /// <summary>The file with the links of its folders followed, and not its own: a result takes the place of a link.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(OfFolder(folder, MostFolders), Path.GetFileName(full)) : full;
    }

    /// <summary>The file that is read: its own link is followed, too.</summary>
    public static string Followed(string path) => Target(new FileInfo(path)) is { } target ? Of(target) : Of(path);

    private static string OfFolder(string folder, int left)
    {
        if (left == 0 || Path.GetDirectoryName(folder) is not { } parent)
            return folder;
        var real = Path.Combine(OfFolder(parent, left - 1), Path.GetFileName(folder));
        return Target(new DirectoryInfo(real)) ?? real;
    }

    /// <summary>What a link leads to at last; null for what is no link, or leads nowhere.</summary>
    private static string? Target(FileSystemInfo place)
    {
        try
        {
            return place.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
