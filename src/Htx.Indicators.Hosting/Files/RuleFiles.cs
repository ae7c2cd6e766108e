namespace Htx.Indicators.Hosting;

/// <summary>All that is known of a folder. Immutable.</summary>
internal sealed class RuleFiles
{
    /// <summary>What a folder as a whole is called in what is said of it: no path of the machine.</summary>
    private const string FolderName = ".";

    private readonly FileObstacle? obstacle;

    private RuleFiles(IReadOnlyDictionary<string, RuleFile> byName, FileObstacle? obstacle)
    {
        (ByName, this.obstacle) = (byName, obstacle);
        FolderProblem = obstacle is { } folder ? new(CatalogueFile.Unreadable(FolderName, folder), null) : null;
        Problems = [.. new[] { FolderProblem }.Concat(byName.Values.OrderBy(file => file.Content.Name, StringComparer.Ordinal).Select(file => file.Problem)).OfType<RuleFileProblem>()];
    }

    /// <summary>Before the first look.</summary>
    public static RuleFiles None { get; } = new(new Dictionary<string, RuleFile>(), null);

    public IReadOnlyDictionary<string, RuleFile> ByName { get; }

    /// <summary>What keeps the folder as a whole from being read; null when nothing does.</summary>
    public RuleFileProblem? FolderProblem { get; }

    /// <summary>What is to be told, the folder first, then by name.</summary>
    public IReadOnlyList<RuleFileProblem> Problems { get; }

    /// <summary>What is in force of the files, in the order of their names, so that of equal versions the last by name counts.</summary>
    public IEnumerable<CatalogueFile> InForce => ByName.Values.OrderBy(file => file.Content.Name, StringComparer.Ordinal).Select(file => file.InForce).OfType<CatalogueFile>();

    /// <summary>Whether something could not be read that may be readable the next moment, without a change being told of.</summary>
    public bool IsWorthRetrying => ByName.Values.Select(file => file.Content.Obstacle).Append(obstacle)
        .Any(seen => seen is FileObstacle.Unknown or FileObstacle.NotFound or FileObstacle.NotPermitted or FileObstacle.NoSuchFolder);

    /// <summary>The folder after another look; the same where nothing is new. Where it cannot be read as a whole, all its files stay as they were.</summary>
    public RuleFiles After(FolderContent content)
    {
        if (content.Obstacle is not null)
            return content.Obstacle == obstacle ? this : new(ByName, content.Obstacle);
        var files = content.Files.ToDictionary(file => file.Name, file => RuleFile.After(ByName.GetValueOrDefault(file.Name), file), StringComparer.Ordinal);
        var isSame = obstacle is null && files.Count == ByName.Count && files.All(entry => ReferenceEquals(entry.Value, ByName.GetValueOrDefault(entry.Key)));
        return isSame ? this : new(files, null);
    }
}
