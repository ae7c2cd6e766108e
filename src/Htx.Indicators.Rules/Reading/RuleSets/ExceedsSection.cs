namespace Htx.Indicators.Rules;

/// <summary>Reads <c>better</c> and <c>exceeds</c>, which say of a target what its phrase leaves open or says otherwise.</summary>
internal static class ExceedsSection
{
    /// <summary>Where a rule says of vượt what its phrase does not.</summary>
    public const string Key = "exceeds";

    /// <summary>The target can be met, never exceeded.</summary>
    public const string Never = "never";

    /// <summary>Where a rule says which way is better.</summary>
    public const string BetterKey = "better";

    /// <summary>Less is better.</summary>
    public const string Lower = "lower";

    /// <summary>More is better.</summary>
    public const string Higher = "higher";

    /// <summary>Both keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Key, BetterKey];

    /// <summary>The key of a cut, which says its side and whether its point belongs to it.</summary>
    public static string KeyOf(Direction direction, bool isClosed) => (direction, isClosed) switch
    {
        (Direction.HigherIsBetter, true) => "atLeast",
        (Direction.HigherIsBetter, false) => "moreThan",
        (_, true) => "atMost",
        _ => "lessThan",
    };

    public static Direction ReadBetter(ObjectReader target)
    {
        var text = target.FindText(BetterKey);
        if (text is not null and not Lower and not Higher)
            target.Defects.Add(FormatDefects.NotOneOf, target.Find(BetterKey)!, BetterKey, Phrases.Short(text), Phrases.DidYouMean(text, [Higher, Lower]));
        return text == Lower ? Direction.LowerIsBetter : Direction.HigherIsBetter;
    }

    /// <summary>Reads what the rule says of vượt, null when it says nothing; false when that is defective.</summary>
    public static bool TryRead(ObjectReader target, Target plain, ThresholdSection thresholds, out Exceeding? exceeds)
    {
        exceeds = null;
        if (target.Find(Key) is not { } node)
            return true;
        if (node is { Kind: SourceKind.Text, Text: Never })
        {
            exceeds = Exceeding.Never;
            return true;
        }

        if (node.Kind == SourceKind.Object && !plain.Kind.CanBeExceeded)
            target.Defects.Add(MeaningDefects.CannotBeExceeded, node, plain.Kind.Key);
        else if (node.Kind == SourceKind.Object)
            exceeds = ReadCut(node, plain.Form, thresholds, target.Defects) is { } cut ? new(cut) : null;
        else if (node.Kind == SourceKind.Text)
            target.Defects.Add(FormatDefects.NotOneOf, node, Key, Phrases.Short(node.Text), Phrases.DidYouMean(node.Text, [Never]));
        else
            target.Defects.Add(FormatDefects.WrongType, node, Key, Phrases.SomeExceeds, Phrases.Seen(node));
        return exceeds is not null;
    }

    private static Cut? ReadCut(SourceNode node, NormalForm form, ThresholdSection thresholds, DefectList defects)
    {
        string[] keys = [KeyOf(form.Direction, isClosed: false), KeyOf(form.Direction, isClosed: true)];
        if (node.Children is not [var member] || !keys.Contains(member.Key))
        {
            var seen = node.Children.Count == 0 ? Phrases.Nothing : Phrases.Has(node.Children.Take(5).Select(child => Phrases.Short(child.Key!)));
            defects.Add(MeaningDefects.BadExceeds, node, string.Join(", ", keys.Select(key => $"“{key}”")), seen);
            return null;
        }

        if (thresholds.Read(member) is not { } threshold)
            return null;
        var cut = new Cut(threshold, isClosed: member.Key == KeyOf(form.Direction, isClosed: true));
        if (form.CanBeExceededFrom(cut))
            return cut;
        defects.Add(MeaningDefects.ExceedsBeforeMet, member, Written(form.Direction, cut), Written(form.Direction, form.Met));
        return null;
    }

    private static string Written(Direction direction, Cut cut) =>
        $"{(direction == Direction.HigherIsBetter ? ">" : "<")}{(cut.IsClosed ? "=" : "")} {cut.Threshold.MeasureId ?? Numbers.Format(cut.Threshold.Offset)}";
}
