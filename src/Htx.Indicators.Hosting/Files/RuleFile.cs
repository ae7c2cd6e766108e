namespace Htx.Indicators.Hosting;

/// <summary>What is known of a file: what it held last, and what of it is in force. Immutable.</summary>
/// <param name="Content">What the last look found.</param>
/// <param name="Read">What that was read as.</param>
/// <param name="InForce">The last good content of this file; null where there was none since the application started.</param>
internal sealed record RuleFile(FileContent Content, CatalogueFile Read, CatalogueFile? InForce)
{
    /// <summary>What is to be told of the file; null where its last content is in force.</summary>
    public RuleFileProblem? Problem { get; } = Read.Succeeded ? null : new(Read, InForce);

    /// <summary>The file after another look; the same where nothing is new.</summary>
    public static RuleFile After(RuleFile? before, FileContent content)
    {
        if (before is not null && before.Content.IsSameAs(content))
            return before;
        var read = content.Obstacle is { } obstacle ? CatalogueFile.Unreadable(content.Name, obstacle) : CatalogueFile.Read(content.Bytes, content.Name);
        return new(content, read, read.Succeeded ? read : before?.InForce);
    }
}
