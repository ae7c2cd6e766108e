namespace Htx.Indicators.Hosting;

/// <summary>Where a path really leads, all links on the way followed.</summary>
internal static class RealPath
{
    /// <summary>As many as operating systems follow.</summary>
    private const int MostLinks = 40;

    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path) => Follow(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a real path lies inside a real folder.</summary>
    public static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static string Follow(string path, int linksLeft)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var folder = Follow(parent, linksLeft);
        var real = Path.Combine(folder, Path.GetFileName(path));
        if (new FileInfo(real).LinkTarget is not { } target)
            return real;
        return linksLeft > 0 ? Follow(Path.GetFullPath(target, folder), linksLeft - 1) : throw new IOException($"There are more than {MostLinks} links on the way.");
    }
}
