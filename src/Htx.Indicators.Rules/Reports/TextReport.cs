using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>An assessment as plain text: each verdict with its explanation and the words of the document, then the conclusion.</summary>
public static class TextReport
{
    /// <summary>The report, lines ended by line feeds.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(assessment, language))
        {
            foreach (var span in line)
                text.Append(span.Text);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The same text line by line, in pieces that say what they are, for showing it in colours.</summary>
    public static IEnumerable<IReadOnlyList<ReportSpan>> Lines(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        yield return [new(ReportWords.Title(assessment), ReportStyle.Strong)];
        yield return [new(ReportWords.Subject(assessment, language), ReportStyle.Plain)];
        foreach (var indicator in assessment.Indicators)
        {
            yield return [];
            yield return
            [
                new($"{ReportWords.Indicator(indicator, language)}: ", ReportStyle.Strong),
                new(indicator.Verdict(language), ReportWords.StyleOf(indicator.Classification)),
                new($" ({indicator.Indicator.Title})", ReportStyle.Plain),
            ];
            foreach (var item in indicator.Items)
            {
                yield return
                [
                    new($"  {item.Item.Id} ", ReportStyle.Strong),
                    new(item.Verdict(language), ReportWords.StyleOf(item.Classification)),
                    new($": {item.Explain(language)}", ReportStyle.Plain),
                ];
                yield return [new($"      “{item.Item.Basis.Quote}”", ReportStyle.Quiet)];
            }
        }

        yield return [];
        yield return
        [
            new($"{ReportWords.Conclusion(language)}: ", ReportStyle.Strong),
            new(assessment.Conclusion(language), ReportStyle.Plain),
        ];
    }
}
