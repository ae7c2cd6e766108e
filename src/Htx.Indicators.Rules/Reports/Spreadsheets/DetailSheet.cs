namespace Htx.Indicators.Rules;

/// <summary>
/// The sheet of a workbook that says of each subject why: figure, target, verdict, remark, a row for each content item and each part.
/// A workbook is held whole while it is written, so the sheet ends after <see cref="MostRows"/> rows and says where the rest is.
/// </summary>
internal sealed class DetailSheet(WorkbookFile workbook, Language language) : IDisposable
{
    /// <summary>More than anybody scrolls through: 1 800 subjects with the 11 items of a resolution.</summary>
    public const int MostRows = 20_000;

    private SheetWriter? sheet;
    private bool isFull;

    /// <summary>Adds a subject under the title it has among those before it; which come later is not known yet.</summary>
    public void Add(RuleSetAssessment assessment, string subject)
    {
        if (isFull)
            return;
        sheet ??= Start();
        foreach (var row in AnnexRows.Of(assessment, language).Where(row => row.Level != AnnexLevel.Indicator))
            Add(assessment, subject, row, sheet);
        isFull = sheet.RowCount > MostRows;
        if (isFull)
            sheet.Row((language == Language.Vietnamese ? "Các dòng sau không ghi ở đây; xem dạng CSV." : "Further rows are not written here; see the CSV form.", WorkbookStyles.Plain));
    }

    public void Dispose() => sheet?.Dispose();

    private SheetWriter Start()
    {
        var started = workbook.AddSheet(language == Language.Vietnamese ? "Chi tiết" : "Details", [30, 14, 18, 10, 44, 16, 24, 16, 11, 17, 28, 60], headerRows: 1, isLast: true);
        started.Head(language == Language.Vietnamese
            ? ["Đối tượng", "Số liệu đến ngày", "Văn bản", "TT", "Nội dung", "ĐVT", "Mục tiêu", "Kết quả", "Tỷ lệ (%)", "Đánh giá", "Căn cứ", "Ghi chú"]
            : ["Subject", "As of", "Document", "No.", "Item", "Unit", "Target", "Result", "Of target (%)", "Verdict", "Basis", "Remarks"]);
        return started;
    }

    private void Add(RuleSetAssessment assessment, string subject, AnnexRow row, SheetWriter to) => to.Row(
    [
        (subject, WorkbookStyles.Text),
        (Days.Format(assessment.AsOf, language), WorkbookStyles.Text),
        (assessment.RuleSet.Document.Citation, WorkbookStyles.Text),
        .. AnnexCells.Of(row),
    ]);
}
