namespace Htx.Indicators.Rules;

/// <summary>One difference between a record and what comes out when it is computed again, in words.</summary>
public sealed class ReplayDifference
{
    private readonly Phrase text;

    internal ReplayDifference(ReplayDifferenceKind kind, Phrase text) => (Kind, this.text) = (kind, text);

    /// <summary>What differs.</summary>
    public ReplayDifferenceKind Kind { get; }

    /// <summary>The difference in one sentence without a full stop: “nội dung 5.1: bản ghi là “vượt”, tính lại là “đạt””.</summary>
    public string Text(Language language = Language.Vietnamese) => text.In(language);

    /// <inheritdoc/>
    public override string ToString() => Text();
}
