namespace Htx.Indicators.Rules;

/// <summary>Writes assessments as rows of a table, one for each item and each part of an item.</summary>
internal sealed class CsvRows(TextWriter writer, Language language) : IDisposable
{
    private readonly CsvTable table = new(writer, language, Headings(language));

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

    /// <summary>A row that is about no subject.</summary>
    public void WriteRemark(string remark) => table.Remark(remark);

    public void Dispose() => table.Dispose();

    private static IReadOnlyList<string> Headings(Language language) => language == Language.Vietnamese
        ? ["Mã đối tượng", "Tên đối tượng", "Trực thuộc", "Số liệu đến ngày", "Bộ chỉ tiêu", "Văn bản", "Chỉ tiêu", "Nội dung", "Phần", "Tên", "ĐVT", "Mục tiêu", "Kết quả", "Kết quả (chữ)", "Tỷ lệ (%)", "Đánh giá", "Ước", "Căn cứ", "Thời hạn", "Ghi chú"]
        : ["Subject id", "Subject", "Part of", "As of", "Rule set", "Document", "Indicator", "Item", "Part", "Title", "Unit", "Target", "Result", "Result in words", "Of target (%)", "Verdict", "Estimated", "Basis", "Deadline", "Remarks"];

    private void Write(RuleSetAssessment assessment, string indicator, AnnexRow row)
    {
        table.Text(assessment.Subject.Id);
        table.Text(assessment.Subject.Name);
        table.Text(assessment.Subject.PartOf ?? "");
        table.Day(assessment.AsOf);
        table.Text(assessment.RuleSet.Id);
        table.Text(assessment.RuleSet.Document.Citation);
        table.Text(indicator);
        table.Text(row.Item!.Item.Id);
        table.Text(row.Level == AnnexLevel.Part ? row.Part!.Part.Id : "");
        table.Text(row.Title);
        table.Text(row.Unit);
        table.Text(row.Target);
        table.Number(row.FigureNumber);
        table.Text(row.Figure);
        table.Number(row.PercentOfTarget);
        table.Text(row.Classification.ToText(language));
        table.Flag(row.Level == AnnexLevel.Part ? row.Part!.IsEstimated : row.Item!.IsEstimated);
        table.Text(row.Basis);
        table.Day(row.Item.Deadline);
        table.Text(row.Remark);
        table.EndRow();
    }
}
