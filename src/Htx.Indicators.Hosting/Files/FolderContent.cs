namespace Htx.Indicators.Hosting;

/// <summary>What one look into the folder found: its files, or what keeps the folder as a whole from being read.</summary>
internal sealed record FolderContent(IReadOnlyList<FileContent> Files, FileObstacle? Obstacle)
{
    /// <summary>Where there is no folder at all.</summary>
    public static FolderContent None { get; } = new([], null);

    public static FolderContent Unreadable(FileObstacle obstacle) => new([], obstacle);
}
