namespace Htx.Indicators.Rules;

/// <summary>The words around verdicts and explanations that text and Markdown share.</summary>
internal static class ReportWords
{
    public static string Title(RuleSetAssessment assessment)
    {
        var document = assessment.RuleSet.Document;
        return document.Number is { } number ? $"{document.Kind} {number}: {document.Title}" : $"{document.Kind}: {document.Title}";
    }

    public static string Subject(RuleSetAssessment assessment, Language language)
    {
        var day = Days.Format(assessment.AsOf, language);
        return language == Language.Vietnamese ? $"{assessment.Subject.Name}, số liệu đến ngày {day}" : $"{assessment.Subject.Name}, figures as of {day}";
    }

    public static string Indicator(IndicatorAssessment indicator, Language language) =>
        $"{(language == Language.Vietnamese ? "Chỉ tiêu" : "Indicator")} {indicator.Indicator.Number}";

    public static string Conclusion(Language language) => language == Language.Vietnamese ? "Kết luận" : "Conclusion";

    public static ReportStyle StyleOf(Classification classification) => classification switch
    {
        Classification.Exceeded => ReportStyle.Exceeded,
        Classification.Met => ReportStyle.Met,
        Classification.NotMet => ReportStyle.NotMet,
        _ => ReportStyle.NotAssessed,
    };
}
