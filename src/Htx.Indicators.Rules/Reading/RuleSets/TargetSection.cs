namespace Htx.Indicators.Rules;

/// <summary>Reads <c>measure</c> and <c>target</c>; knows no kind of target by name.</summary>
internal static class TargetSection
{
    public static (string MeasureId, Target Target)? Read(ObjectReader owner, DeclaredMeasures measures)
    {
        Measure? measure = null;
        if (owner.RequireText("measure") is { } id)
            measures.TryUse(id, owner.Find("measure")!, owner.Defects, out measure);
        var target = owner.RequireObject("target") is { } reader ? ReadTarget(reader, measure, measures) : null;
        if (measure is null || target is null)
            return null;
        if (target.Kind.Suits(measure.Kind))
            return (measure.Id, target);
        owner.Defects.Add(
            MeaningDefects.UnsuitableTarget, owner.Find("target")!,
            target.Kind.Key, measure.Id, MeasureSection.KeyOf(measure.Kind), SuitableFor(measure.Kind));
        return null;
    }

    private static Target? ReadTarget(ObjectReader reader, Measure? measure, DeclaredMeasures measures)
    {
        var kinds = TargetKinds.Vocabulary.Where(kind => reader.Find(kind.Key) is not null).ToArray();
        reader.RefuseOthers();
        if (kinds is not [var kind])
        {
            // An unknown key was reported already, with the name it may stand for.
            if (kinds.Length > 1 || reader.Node.Children.Count == 0)
                reader.Defects.Add(MeaningDefects.NotOneTarget, reader.Node, Keys(TargetKinds.Vocabulary), kinds.Length == 0 ? Phrases.Nothing : Phrases.Has(kinds.Select(kind => kind.Key)));
            return null;
        }

        var node = reader.Find(kind.Key)!;
        if (kind.Argument == TargetArgumentKind.None)
            return reader.Is(node, SourceKind.True, Phrases.True) ? new Target(kind) : null;
        return ReadThreshold(node, measure, measures, reader.Defects) is { } threshold ? new Target(kind, threshold) : null;
    }

    private static Threshold? ReadThreshold(SourceNode node, Measure? measure, DeclaredMeasures measures, DefectList defects)
    {
        if (node.Kind == SourceKind.Number)
            return SourceValues.ExactNumber(node, defects) is { } number ? Threshold.Of(number) : null;
        if (node.Kind != SourceKind.Text || !Identifiers.IsMeasureId(node.Text))
        {
            defects.Add(FormatDefects.WrongType, node, node.Name, Phrases.SomeThreshold, Phrases.Seen(node));
            return null;
        }

        if (!measures.TryUse(node.Text, node, defects, out var compared))
            return null;
        if (compared.Kind == MeasureKind.Flag)
        {
            defects.Add(MeaningDefects.ComparedWithFlag, node, compared.Id);
            return null;
        }

        if (measure is null || compared.Unit == measure.Unit)
            return Threshold.Of(compared.Id);
        defects.Add(MeaningDefects.UnitDiffers, node, measure.Id, measure.Unit ?? "", compared.Id, compared.Unit ?? "");
        return null;
    }

    private static Phrase SuitableFor(MeasureKind measure)
    {
        var keys = Keys(TargetKinds.Vocabulary.Where(kind => kind.Suits(measure)));
        return new($"dùng một trong: {keys}", $"use one of: {keys}");
    }

    private static string Keys(IEnumerable<TargetKind> kinds) => string.Join(", ", kinds.Select(kind => $"“{kind}”"));
}
