namespace Htx.Indicators.Rules;

/// <summary>The words around verdicts and explanations that text and Markdown share.</summary>
internal static class ReportWords
{
    /// <summary>A document as it is spoken of: “Nghị quyết 47/NQ-HĐND”.</summary>
    public static string Name(LegalDocument document) => document.Number is { } number ? $"{document.Kind} {number}" : document.Kind;

    public static string Title(LegalDocument document) => $"{Name(document)}: {document.Title}";

    public static string Title(RuleSetAssessment assessment) => Title(assessment.RuleSet.Document);

    public static string Subject(RuleSetAssessment assessment, Language language)
    {
        var day = Days.Format(assessment.AsOf, language);
        return language == Language.Vietnamese ? $"{assessment.Subject.Name}, số liệu đến ngày {day}" : $"{assessment.Subject.Name}, figures as of {day}";
    }

    public static string Indicator(IndicatorAssessment indicator, Language language) =>
        $"{(language == Language.Vietnamese ? "Chỉ tiêu" : "Indicator")} {indicator.Indicator.Number}";

    public static string Yes(Language language) => language == Language.Vietnamese ? "có" : "yes";

    /// <summary>A number as the language writes it; empty where there is none.</summary>
    public static string NumberOrNone(decimal? number, Language language) => number is { } known ? Numbers.Format(known, language) : "";

    public static string Conclusion(Language language) => language == Language.Vietnamese ? "Kết luận" : "Conclusion";

    public static string ContentItem(Language language) => language == Language.Vietnamese ? "Nội dung" : "Content item";

    /// <summary>How whoever wrote the rule set reads the words.</summary>
    public static string Notes(string notes, Language language) => $"{(language == Language.Vietnamese ? "Cách hiểu" : "Reading")}: {notes}";

    public static string SideBySide(Language language) => language == Language.Vietnamese ? "Kết quả theo từng văn bản" : "Results by document";

    /// <summary>How a column is headed: the number of its document, with the id of the rule set where two have the same.</summary>
    public static string Column(AssessmentTable table, int column)
    {
        var ruleSet = table.Columns[column].RuleSet;
        var isUnique = table.Columns.Count(other => other.RuleSet.Document.Citation == ruleSet.Document.Citation) == 1;
        return isUnique ? ruleSet.Document.Citation : $"{ruleSet.Document.Citation} ({ruleSet.Id})";
    }

    /// <summary>The verdict on an item; a dash where a document asks for no such thing.</summary>
    public static string Verdict(ItemAssessment? item, Language language) => item?.Verdict(language) ?? "–";

    public static ReportStyle StyleOf(ItemAssessment? item) => item is null ? ReportStyle.Quiet : StyleOf(item.Classification);

    public static ReportStyle StyleOf(Classification classification) => classification switch
    {
        Classification.Exceeded => ReportStyle.Exceeded,
        Classification.Met => ReportStyle.Met,
        Classification.NotMet => ReportStyle.NotMet,
        _ => ReportStyle.NotAssessed,
    };
}
