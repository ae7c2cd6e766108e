using System.Globalization;
using CsvHelper;

namespace Htx.Indicators.Rules;

/// <summary>Writes assessments as rows of a table, one for each item and each part of an item: texts inert, numbers as numbers.</summary>
internal sealed class CsvRows : IDisposable
{
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    private readonly CsvWriter csv;
    private readonly Language language;

    /// <summary>Writes the mark by which spreadsheets know UTF-8, and the header.</summary>
    public CsvRows(TextWriter writer, Language language)
    {
        this.language = language;
        writer.Write('\uFEFF');
        csv = CsvWriter.Create(writer, new CsvWriterOptions { Separator = language == Language.Vietnamese ? ';' : ',', NewLine = "\n" }, leaveOpen: true);
        foreach (var heading in Headings(language))
            csv.WriteField(heading);
        csv.EndRecord();
    }

    public void Write(RuleSetAssessment assessment)
    {
        var indicator = "";
        foreach (var row in AnnexRows.Of(assessment, language))
        {
            if (row.Level == AnnexLevel.Indicator)
                indicator = row.Number;
            else
                Write(assessment, indicator, row);
        }
    }

    public void Dispose() => csv.Dispose();

    private static IReadOnlyList<string> Headings(Language language) => language == Language.Vietnamese
        ? ["Mã đối tượng", "Tên đối tượng", "Trực thuộc", "Số liệu đến ngày", "Bộ chỉ tiêu", "Văn bản", "Chỉ tiêu", "Nội dung", "Phần", "Tên", "ĐVT", "Mục tiêu", "Kết quả", "Kết quả (chữ)", "Tỷ lệ (%)", "Đánh giá", "Ước", "Căn cứ", "Thời hạn", "Ghi chú"]
        : ["Subject id", "Subject", "Part of", "As of", "Rule set", "Document", "Indicator", "Item", "Part", "Title", "Unit", "Target", "Result", "Result in words", "Of target (%)", "Verdict", "Estimated", "Basis", "Deadline", "Remarks"];

    private void Write(RuleSetAssessment assessment, string indicator, AnnexRow row)
    {
        var isEstimated = row.Level == AnnexLevel.Part ? row.Part!.IsEstimated : row.Item!.IsEstimated;
        Text(assessment.Subject.Id);
        Text(assessment.Subject.Name);
        Text(assessment.Subject.PartOf ?? "");
        Text(assessment.AsOf.ToString("O", CultureInfo.InvariantCulture));
        Text(assessment.RuleSet.Id);
        Text(assessment.RuleSet.Document.Citation);
        Text(indicator);
        Text(row.Item!.Item.Id);
        Text(row.Level == AnnexLevel.Part ? row.Part!.Part.Id : "");
        Text(row.Title);
        Text(row.Unit);
        Text(row.Target);
        Number(row.FigureNumber);
        Text(row.Figure);
        Number(row.PercentOfTarget);
        Text(row.Classification.ToText(language));
        Text(isEstimated ? Yes : "");
        Text(row.Basis);
        Text(row.Item.Deadline?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Text(row.Remark);
        csv.EndRecord();
    }

    private string Yes => language == Language.Vietnamese ? "có" : "yes";

    private void Text(string text) => csv.WriteField(SpreadsheetText.Inert(text));

    private void Number(decimal? number) =>
        csv.WriteField(number?.ToString("0.#########", language == Language.Vietnamese ? DecimalComma : CultureInfo.InvariantCulture) ?? "");
}
