namespace Htx.Indicators.Rules;

/// <summary>Warns of what a rule set says and can be proven never to happen.</summary>
internal static class ProofWarnings
{
    private static readonly Phrase InTheParts = new("\"exceeds\": \"never\" ở mục tiêu của các phần", "\"exceeds\": \"never\" in the targets of the parts");

    public static void Add(RuleSetProof proof, RuleSetNodes nodes, DefectList defects)
    {
        foreach (var item in proof.Items)
        {
            foreach (var part in item.Parts)
                Add(part, nodes.TargetOf(item.Item, part.Part), defects, PossibilityProof.Judged);
            if (item.Item.IsComposite)
                AddTogether(item, nodes.PartsOf(item.Item), defects);
        }
    }

    /// <summary>What of some classifications a part alone shows; the others may be without meaning where it stands.</summary>
    public static void Add(PartProof part, SourceNode target, DefectList defects, params IReadOnlyList<Classification> told)
    {
        // A number outside the domain was warned of where it was read; what follows from it is not said again.
        if (TargetSection.NumbersOutside(part.Measure.Domain, part.Part.Target).Any())
            return;
        if (part.Cuts == CutOrder.Never)
            defects.Add(ProofDefects.NeverInOrder, target, part.Part.Target.Exceeds is null ? part.Part.Target.Kind.Key : ExceedsSection.Key);
        else if (part.Figures is null)
            defects.Add(ProofDefects.NeverJudged, target, part.Measure.Id, part.Classifications[0].Phrase!);
        else
            AddImpossible(part, target, defects, told);
    }

    /// <summary>What no part shows alone: “từ 70 trở lên” and “không quá 60” of one figure.</summary>
    private static void AddTogether(ItemProof item, SourceNode parts, DefectList defects)
    {
        if (FindTogether(item, Classification.Met) is { } neverMet)
            defects.Add(ProofDefects.NeverMet, parts, ProofPhrases.OrOther(item.Item.Rule, neverMet));
        else if (FindTogether(item, Classification.Exceeded) is { } neverExceeded && item.Parts.All(part => part.Part.Target.Form.Exceeded is not null))
            defects.Add(ProofDefects.NeverExceeded, parts, neverExceeded, InTheParts);
        if (FindTogether(item, Classification.NotMet) is { } neverNotMet)
            defects.Add(ProofDefects.NeverNotMet, parts, ProofPhrases.OrOther(item.Item.Rule, neverNotMet));
    }

    /// <summary>Why the parts together are never so, where each alone may be; null where they can be, and where a part says it already.</summary>
    private static Phrase? FindTogether(ItemProof item, Classification classification) =>
        item.Parts.All(part => part.Classifications.All(possibility => possibility.Classification != classification || possibility.CanOccur != false))
            ? item.Classifications.FirstOrDefault(possibility => possibility.CanOccur == false && possibility.Classification == classification)?.Phrase
            : null;

    private static void AddImpossible(PartProof part, SourceNode target, DefectList defects, IReadOnlyList<Classification> told)
    {
        var canBeMet = part.Classifications[1].CanOccur != false;
        foreach (var possibility in part.Classifications.Where(possibility => possibility.CanOccur == false && told.Contains(possibility.Classification)))
        {
            switch (possibility.Classification)
            {
                case Classification.Exceeded when canBeMet && part.Part.Target.Form.Exceeded is not null:
                    defects.Add(ProofDefects.NeverExceeded, target, possibility.Phrase!, MendOf(part));
                    break;
                case Classification.Met:
                    defects.Add(ProofDefects.NeverMet, target, possibility.Phrase!);
                    break;
                case Classification.NotMet:
                    defects.Add(ProofDefects.NeverNotMet, target, possibility.Phrase!);
                    break;
            }
        }
    }

    /// <summary>What says that more than đạt is not meant: a phrase of its own where there is one, as “100%” for the whole.</summary>
    private static string MendOf(PartProof part)
    {
        var form = part.Part.Target.Form;
        var phrase = TargetKinds.Vocabulary
            .Where(kind => !kind.CanBeExceeded && kind.Suits(part.Measure))
            .Select(kind => new Target(kind, TargetArguments.None.With(kind.Key)))
            .FirstOrDefault(target => (target.Form.Direction, target.Form.Met) == (form.Direction, form.Met));
        return phrase is null ? "\"exceeds\": \"never\"" : $"{{ \"{phrase.Kind}\": true }}";
    }
}
