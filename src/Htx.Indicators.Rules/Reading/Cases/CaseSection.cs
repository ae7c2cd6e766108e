using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads the cases one by one and holds their figures against the measures of what they are about.</summary>
/// <param name="id">The rule set or the scorecard.</param>
/// <param name="inForce">When it applies; its first day is that of cases that name none.</param>
/// <param name="measures">The measures.</param>
/// <param name="readExpected">Reads what must be said.</param>
/// <param name="defects">Takes what is wrong.</param>
internal sealed class CaseSection<TExpected>(string id, EffectivePeriod inForce, MeasureTable measures, Func<ObjectReader, IReadOnlyList<TExpected>> readExpected, DefectList defects)
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
        var asOf = ReadDay(reader);
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

    private DateOnly ReadDay(ObjectReader reader)
    {
        if (reader.FindDay("asOf") is not { } day)
            return inForce.From ?? new DateOnly(2000, 1, 1);
        if (!inForce.Contains(day))
            defects.Add(ObservationDefects.NotInForce, reader.Find("asOf")!, id, Phrases.Day(day), Phrases.Period(inForce));
        return day;
    }
}
