namespace Htx.Indicators.Rules;

/// <summary>Reads what a measure is compared with: a number, or another measure of the same unit.</summary>
internal sealed class ThresholdSection(Measure? measure, DeclaredMeasures measures, DefectList defects)
{
    /// <summary>Reads one; null when it is defective.</summary>
    public Threshold? Read(SourceNode node) => Read(node, Phrases.SomeThreshold);

    /// <summary>Reads one; null when it is defective, which is said by <paramref name="expected"/>.</summary>
    public Threshold? Read(SourceNode node, Phrase expected)
    {
        if (node.Kind == SourceKind.Number)
            return SourceValues.ExactNumber(node, defects) is { } number ? Threshold.Of(number) : null;
        if (node.Kind != SourceKind.Text || !Identifiers.IsMeasureId(node.Text))
        {
            defects.Add(FormatDefects.WrongType, node, node.Name, expected, Phrases.Seen(node));
            return null;
        }

        return measures.TryUse(node.Text, node, defects, out var compared) && IsComparable(compared, node) ? Threshold.Of(compared.Id) : null;
    }

    private bool IsComparable(Measure compared, SourceNode node)
    {
        if (compared.Kind == MeasureKind.Flag)
            defects.Add(MeaningDefects.ComparedWithFlag, node, compared.Id);
        else if (compared.Id == measure?.Id)
            defects.Add(MeaningDefects.ComparedWithItself, node, compared.Id);
        else if (measure is not null && compared.Unit != measure.Unit)
            defects.Add(MeaningDefects.UnitDiffers, node, measure.Id, measure.Unit ?? "", compared.Id, compared.Unit ?? "");
        else
            return true;
        return false;
    }
}
