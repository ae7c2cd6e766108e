namespace Htx.Indicators.Rules;

/// <summary>One difference between two rule sets, in words.</summary>
public sealed class RuleChange
{
    private readonly Phrase text;

    internal RuleChange(RuleChangeKind kind, Phrase text) => (Kind, this.text) = (kind, text);

    /// <summary>What was done.</summary>
    public RuleChangeKind Kind { get; }

    /// <summary>The change in one sentence without a full stop: “Nội dung 2.1: nâng mức, từ “từ 2.600 thành viên trở lên” thành “từ 2.800 thành viên trở lên””.</summary>
    public string Text(Language language = Language.Vietnamese) => text.In(language);

    /// <inheritdoc/>
    public override string ToString() => Text();
}
