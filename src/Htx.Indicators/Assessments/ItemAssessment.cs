namespace Htx.Indicators;

/// <summary>What is said of a content item, on which figures and which clause (kết quả đánh giá).</summary>
public sealed class ItemAssessment
{
    private readonly DueDay? due;

    internal ItemAssessment(ItemPlan plan, RuleSet ruleSet, FigureTable figures, DueDay? due)
    {
        (Plan, RuleSet, AsOf, this.due) = (plan, ruleSet, figures.Observations.AsOf, due);
        if (plan.Parts is [var only])
        {
            // Most items have one part, and it speaks for them.
            var part = new PartAssessment(only, figures);
            (Parts, Outcome, IsEstimated) = ([part], part.Outcome, part.IsEstimated);
            return;
        }

        var parts = new PartAssessment[plan.Parts.Length];
        var whole = new RollUp(Item.Rule);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new(plan.Parts[i], figures);
            whole.Add(parts[i].Outcome, parts[i].IsEstimated);
        }

        Parts = parts.AsReadOnly();
        (Outcome, IsEstimated) = whole.Result;
    }

    /// <summary>The content item.</summary>
    public ContentItem Item => Plan.Item;

    /// <summary>The rule set it belongs to.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The day the figures hold for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>The classification.</summary>
    public Classification Classification => Outcome.Classification;

    /// <summary>Whether the classification would be another with the estimated figures missing: “đạt (ước)”.</summary>
    public bool IsEstimated { get; }

    /// <summary>Whether a part rests on a figure that the source asserts without printing it.</summary>
    public bool IsAsserted => Parts.Any(part => part.IsAsserted);

    /// <summary>What was compared; one part unless the item is composite.</summary>
    public IReadOnlyList<PartAssessment> Parts { get; }

    /// <summary>The last day by which it is to be reached, the item's own or its indicator's; null where none is set.</summary>
    public DateOnly? Deadline => Plan.Deadline;

    /// <summary>The number of the document the goal comes from, as it is cited.</summary>
    public string BasisDocument => Item.Basis.Document ?? RuleSet.Document.Citation;

    /// <summary>What is known of the item without its figures.</summary>
    internal ItemPlan Plan { get; }

    /// <summary>Says why, in a few sentences: the figure beside the target, the legal basis, the deadline; the verdict itself is not repeated.</summary>
    public string Explain(Language language = Language.Vietnamese) => Explanation.Of(this, language);

    /// <summary>What a table says beside figure, target and verdict: how they stand to each other, or why nothing is said. Neither figure nor basis nor deadline is repeated.</summary>
    public string Remark(Language language = Language.Vietnamese) => Explanation.Remark(this, language);

    /// <summary>The deadline with what remains to it: “Thời hạn: 31/12/2025, còn 2 năm”; null where none is set.</summary>
    public string? DeadlineText(Language language = Language.Vietnamese) => due?.Text(language);

    /// <summary>The verdict in words: “vượt”, “đạt (ước)”.</summary>
    public string Verdict(Language language = Language.Vietnamese) => Wording.In(language).Verdict(Classification, IsEstimated);
}
