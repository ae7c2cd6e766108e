namespace Htx.Indicators.Rules;

/// <summary>Collects changes, each with what was and what is.</summary>
internal sealed class ChangeList
{
    private readonly List<RuleChange> found = [];

    public void Add(RuleChangeKind kind, Phrase text) => found.Add(new(kind, text));

    /// <summary>Adds a change when the two differ; null stands for nothing written.</summary>
    public void Compare(Phrase name, Phrase? before, Phrase? after, RuleChangeKind kind = RuleChangeKind.Changed)
    {
        if (before == after)
            return;
        Add(kind, (before, after) switch
        {
            (null, { } now) => new($"{name.Vietnamese}: thêm “{now.Vietnamese}”", $"{name.English}: “{now.English}” added"),
            ({ } was, null) => new($"{name.Vietnamese}: bỏ “{was.Vietnamese}”", $"{name.English}: “{was.English}” removed"),
            var (was, now) => new(
                $"{name.Vietnamese}: “{was!.Vietnamese}” đổi thành “{now!.Vietnamese}”", $"{name.English}: “{was.English}” becomes “{now.English}”"),
        });
    }

    public void Compare(Phrase name, string? before, string? after, RuleChangeKind kind = RuleChangeKind.Changed) =>
        Compare(name, before is null ? null : new Phrase(before, before), after is null ? null : new Phrase(after, after), kind);

    public IReadOnlyList<RuleChange> ToList() => found.AsReadOnly();
}
