namespace Htx.Indicators.Cli;

/// <summary>Where files lie, whatever links lead there: two names may be of one file.</summary>
internal static class FilePlaces
{
    /// <summary>The place of a name, its folder without links. The name itself may be a link: a result takes its place, not that of what it leads to.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(OfFolder(folder), Path.GetFileName(full)) : full;
    }

    /// <summary>Every place that a file which is there is read through: its own, and where it is a link, those that it leads to.</summary>
    public static IEnumerable<string> ReadThrough(string path)
    {
        // Links of a file that is there come to an end.
        for (var next = File.Exists(path) ? path : null; next is not null;)
        {
            var place = Of(next);
            yield return place;
            next = FindTarget(new FileInfo(place));
        }
    }

    private static string OfFolder(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } parent)
            return folder;
        var place = Path.Combine(OfFolder(parent), Path.GetFileName(folder));
        return Directory.Exists(place) && FindTarget(new DirectoryInfo(place)) is { } target ? OfFolder(target) : place;
    }

    /// <summary>What a link leads to; null where it is none, or may not be looked at.</summary>
    private static string? FindTarget(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
