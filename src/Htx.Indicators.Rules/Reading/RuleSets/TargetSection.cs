namespace Htx.Indicators.Rules;

/// <summary>Reads <c>measure</c> and <c>target</c>; knows no kind of target by name, only what kinds say they are given.</summary>
internal sealed class TargetSection
{
    private readonly ObjectReader reader;
    private readonly ThresholdSection thresholds;

    private TargetSection(ObjectReader reader, Measure? measure, DeclaredMeasures measures) =>
        (this.reader, thresholds) = (reader, new(measure, measures, reader.Defects));

    public static JudgedMeasure? Read(ObjectReader owner, DeclaredMeasures measures)
    {
        Measure? measure = null;
        if (owner.RequireText("measure") is { } id)
            measures.TryUse(id, owner.Find("measure")!, owner.Defects, out measure);
        var target = owner.RequireObject("target") is { } reader ? new TargetSection(reader, measure, measures).ReadTarget() : null;
        if (measure is null || target is null)
            return null;
        if (target.Kind.Suits(measure))
        {
            measures.Figures.Take(target.Form.ThresholdMeasures.Prepend(measure.Id), owner.Node, owner.Defects);
            WarnOfStrangeNumbers(owner, measure, target);
            return new(measure.Id, target);
        }

        owner.Defects.Add(
            MeaningDefects.UnsuitableTarget, owner.Find("target")!,
            target.Kind.Key, measure.Id, MeasureSection.KeyOf(measure.Kind), SuitableFor(measure));
        return null;
    }

    /// <summary>A number that the measure can never be is as a rule a slip: 2.600 in JSON is 2,6.</summary>
    private static void WarnOfStrangeNumbers(ObjectReader owner, Measure measure, Target target)
    {
        foreach (var threshold in NumbersOutside(measure.Domain, target))
            owner.Defects.Add(MeaningDefects.StrangeThreshold, owner.Find("target")!, Phrases.Number(threshold.Number!.Value), measure.Id, Phrases.DomainOf(measure.Domain), Phrases.MendOfStrange(threshold.Number!.Value, measure.Domain));
    }

    /// <summary>The numbers that a target names and its measure can never be.</summary>
    public static IEnumerable<Threshold> NumbersOutside(FigureDomain domain, Target target)
    {
        var named = target.Kind.Parameters
            .Where(parameter => parameter.Shape is TargetArgumentShape.Threshold or TargetArgumentShape.Range && target.Arguments.Has(parameter.Key))
            .SelectMany(parameter => target.Arguments[parameter.Key]);
        return named.Append(target.Exceeds?.Cut?.Threshold).OfType<Threshold>().Where(threshold => threshold.Number is { } number && !domain.Contains(number));
    }

    private Target? ReadTarget()
    {
        var errorsBefore = reader.Defects.ErrorCount;
        var kinds = TargetKinds.Vocabulary.Where(kind => reader.Has(kind.Key)).ToArray();
        var target = kinds is [var kind] ? ReadTarget(kind) : null;
        // Without one phrase, any key could belong to the phrase that is meant.
        foreach (var key in kinds.Length == 1 ? [] : TargetKinds.Vocabulary.SelectMany(kind => kind.Parameters).Select(parameter => parameter.Key).Concat(ExceedsSection.Keys))
            _ = reader.Find(key);
        reader.RefuseOthers();
        // Where there is no phrase, an unknown key was reported already, with the name it may stand for.
        if (kinds.Length > 1 || (kinds.Length == 0 && reader.Defects.ErrorCount == errorsBefore))
            reader.Defects.Add(MeaningDefects.NotOneTarget, reader.Node, Keys(TargetKinds.Vocabulary), kinds.Length == 0 ? Phrases.Nothing : Phrases.Has(kinds.Select(kind => kind.Key)));
        return target;
    }

    private Target? ReadTarget(TargetKind kind)
    {
        var errorsBefore = reader.Defects.ErrorCount;
        TargetArguments? given = TargetArguments.None;
        foreach (var choice in kind.Choices)
            given = ReadArgument(kind, choice, given);
        var better = kind.LeavesDirectionOpen ? ExceedsSection.ReadBetter(reader) : Direction.HigherIsBetter;
        if (given is null || reader.Defects.ErrorCount > errorsBefore)
        {
            _ = reader.Find(ExceedsSection.Key);
            return null;
        }

        var plain = new Target(kind, given, better);
        return ExceedsSection.TryRead(reader, plain, thresholds, out var exceeds) ? new Target(kind, given, better, exceeds) : null;
    }

    /// <summary>What is given with the one parameter of a choice added; null when none or several are there, or a value is defective.</summary>
    private TargetArguments? ReadArgument(TargetKind kind, IReadOnlyList<TargetParameter> choice, TargetArguments? given)
    {
        var present = choice.Where(parameter => reader.Find(parameter.Key) is not null).ToList();
        // All are read, so that the defects inside each are reported.
        var values = present.ConvertAll(parameter => ReadValues(parameter, reader.Find(parameter.Key)!));
        if (values is [var value])
            return value is null ? null : given?.With(present[0].Key, value);
        if (choice.Count == 1)
        {
            reader.Defects.Add(FormatDefects.MissingKey, reader.Node, choice[0].Key, Expected(choice[0]));
            return null;
        }

        reader.Defects.Add(
            MeaningDefects.OneArgument, reader.Node, kind.Key, string.Join(", ", choice.Select(parameter => $"“{parameter.Key}”")),
            present.Count == 0 ? Phrases.Nothing : Phrases.Has(present.Select(parameter => parameter.Key)));
        return null;
    }

    private Threshold[]? ReadValues(TargetParameter parameter, SourceNode node)
    {
        var values = parameter.Shape switch
        {
            TargetArgumentShape.True => reader.Is(node, SourceKind.True, Phrases.True) ? [] : null,
            TargetArgumentShape.Range => ReadRange(node),
            TargetArgumentShape.Measure => reader.Is(node, SourceKind.Text, Phrases.SomeMeasure) ? One(thresholds.Read(node, Phrases.SomeMeasure)) : null,
            TargetArgumentShape.Amount or TargetArgumentShape.Number => reader.Is(node, SourceKind.Number, Phrases.SomeNumber) ? One(thresholds.Read(node)) : null,
            _ => One(thresholds.Read(node)),
        };
        if (values is null || parameter.FindDefect(values) is not { } defect)
            return values;
        if (defect == TargetArgumentDefect.Backwards)
            reader.Defects.Add(MeaningDefects.BackwardsRange, node, Phrases.Number(values[0].Offset), Phrases.Number(values[1].Offset));
        else
            reader.Defects.Add(MeaningDefects.BadArgument, node, parameter.Key, Phrases.Number(values[0].Offset), Admitted(parameter));
        return null;
    }

    private Threshold[]? ReadRange(SourceNode node)
    {
        if (node is not { Kind: SourceKind.Array, Children: [var from, var to] })
        {
            reader.Defects.Add(FormatDefects.WrongType, node, node.Name, Phrases.SomeRange, Phrases.Seen(node));
            return null;
        }

        // Both are read, so that the defects of both are reported.
        var (low, high) = (thresholds.Read(from), thresholds.Read(to));
        return low is null || high is null ? null : [low, high];
    }

    private static Threshold[]? One(Threshold? threshold) => threshold is null ? null : [threshold];

    private static Phrase Expected(TargetParameter parameter) => parameter.Shape switch
    {
        TargetArgumentShape.Measure => Phrases.SomeMeasure,
        TargetArgumentShape.Range => Phrases.SomeRange,
        TargetArgumentShape.Threshold => Phrases.SomeThreshold,
        _ => Phrases.SomeNumber,
    };

    private static Phrase Admitted(TargetParameter parameter) => parameter.Shape == TargetArgumentShape.Amount
        ? new("phải lớn hơn 0", "it must be greater than 0")
        : new(
            $"phải lớn hơn 0 và không quá {Numbers.Format(parameter.AtMost)}",
            $"it must be greater than 0 and at most {Numbers.Format(parameter.AtMost, Language.English)}");

    private static Phrase SuitableFor(Measure measure)
    {
        var keys = Keys(TargetKinds.Vocabulary.Where(kind => kind.Suits(measure)));
        return new($"dùng một trong: {keys}", $"use one of: {keys}");
    }

    private static string Keys(IEnumerable<TargetKind> kinds) => string.Join(", ", kinds.Select(kind => $"“{kind}”"));
}
