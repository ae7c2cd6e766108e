using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads the cases one by one and holds their figures against the measures of what they are about.</summary>
/// <param name="measures">The measures.</param>
/// <param name="from">The day of cases that name none; null where it is not known.</param>
/// <param name="readExpected">Reads what must be said.</param>
/// <param name="defects">Takes what is wrong.</param>
internal sealed class CaseSection<TExpected>(MeasureTable measures, DateOnly? from, Func<ObjectReader, IReadOnlyList<TExpected>> readExpected, DefectList defects)
{
    private readonly UniqueNames sentences = new(Phrases.Case, defects);

    /// <summary>Reads one; null when it has errors.</summary>
    public RuleCase<TExpected>? Read(SourceNode node)
    {
        var errorsBefore = defects.ErrorCount;
        if (ObjectReader.Of(node, defects) is not { } reader)
            return null;
        var sentence = reader.RequireText("case");
        sentences.Add(sentence, reader.Find("case"));
        var source = reader.RequireText("source");
        var asOf = reader.FindDay("asOf") ?? from ?? new DateOnly(2000, 1, 1);
        var values = ObservationSection.ReadAll(reader.RequireObject("values"), asOf, defects, [measures]);
        var expect = reader.RequireObject("expect");
        if (expect?.Node.Children.Count == 0)
            defects.Add(FormatDefects.TooFew, expect.Node, "expect", 1);
        var expected = expect is null ? [] : readExpected(expect);
        reader.RefuseOthers();
        if (defects.ErrorCount > errorsBefore)
            return null;
        var subject = new Subject(string.Create(CultureInfo.InvariantCulture, $"case-{sentences.All.Count}"), sentence!);
        return new(sentence!, source!, new(subject, asOf, values, source), expected);
    }
}
