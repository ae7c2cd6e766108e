namespace Htx.Indicators.Rules;

/// <summary>Puts the differences between two rule sets into words.</summary>
internal sealed class ChangeWriter(RuleSet older, RuleSet newer)
{
    private readonly ChangeList changes = new();

    public IReadOnlyList<RuleChange> Write()
    {
        WriteDocument();
        var items = new ItemChangeWriter(older, newer, changes);
        foreach (var (before, after) in ItemMatch.Pair(older, newer))
            items.Write(before, after);
        // In another document, the same number is chance; its indicators show in its items.
        if (older.Id == newer.Id)
            WriteIndicators();
        WriteMeasures();
        return changes.ToList();
    }

    private void WriteDocument()
    {
        changes.Compare(new("Mã bộ chỉ tiêu", "Rule set id"), older.Id, newer.Id);
        changes.Compare(new("Phiên bản", "Version"), Phrases.Number(older.Version), Phrases.Number(newer.Version));
        var (before, after) = (older.Document, newer.Document);
        changes.Compare(new("Loại văn bản", "Kind of document"), before.Kind, after.Kind);
        changes.Compare(new("Số văn bản", "Number of the document"), before.Number, after.Number);
        changes.Compare(new("Trích yếu", "Title of the document"), before.Title, after.Title, RuleChangeKind.Reworded);
        changes.Compare(new("Cơ quan ban hành", "Issuer"), before.Issuer, after.Issuer);
        changes.Compare(new("Ngày ban hành", "Issued on"), Phrases.DayOrNone(before.IssuedOn), Phrases.DayOrNone(after.IssuedOn));
        changes.Compare(new("Nơi chép", "Source"), before.Source, after.Source, RuleChangeKind.Reworded);
        changes.Compare(new("Hiệu lực", "In force"), Phrases.Period(older.InForce), Phrases.Period(newer.InForce));
        changes.Compare(new("Thay thế", "Supersedes"), List(older.Supersedes), List(newer.Supersedes));
        changes.Compare(new("Ghi chú của bộ chỉ tiêu", "Notes of the rule set"), older.Notes, newer.Notes, RuleChangeKind.Reworded);
    }

    private void WriteMeasures()
    {
        foreach (var measure in newer.Measures)
        {
            if (older.TryGetMeasure(measure.Id, out var before))
                WriteMeasure(before, measure);
            else
                changes.Add(RuleChangeKind.Added, new($"Thêm đại lượng {measure.Id}: {measure.Title}", $"New measure {measure.Id}: {measure.Title}"));
        }

        foreach (var measure in older.Measures.Where(measure => !newer.TryGetMeasure(measure.Id, out _)))
            changes.Add(RuleChangeKind.Removed, new($"Bỏ đại lượng {measure.Id}: {measure.Title}", $"Measure {measure.Id} removed: {measure.Title}"));
    }

    private void WriteMeasure(Measure before, Measure after)
    {
        var part = new Phrase($"Đại lượng {after.Id}", $"Measure {after.Id}");
        changes.Compare(part.And("tên", "title"), before.Title, after.Title, RuleChangeKind.Reworded);
        changes.Compare(part.And("đơn vị tính", "unit"), before.Unit, after.Unit);
        changes.Compare(part.And("loại", "kind"), MeasureSection.KeyOf(before.Kind), MeasureSection.KeyOf(after.Kind));
        // Blanks do not make another formula.
        if (!Equals(before.Formula, after.Formula))
            changes.Compare(part.And("công thức", "formula"), before.Formula?.Text, after.Formula?.Text);
        changes.Compare(part.And("miền giá trị", "domain"), Phrases.DomainOf(before.Domain), Phrases.DomainOf(after.Domain));
        changes.Compare(part.And("ghi chú", "notes"), before.Notes, after.Notes, RuleChangeKind.Reworded);
    }

    private void WriteIndicators()
    {
        var before = older.Indicators.ToDictionary(indicator => indicator.Number, StringComparer.Ordinal);
        foreach (var indicator in newer.Indicators)
        {
            var part = new Phrase($"Chỉ tiêu {indicator.Number}", $"Indicator {indicator.Number}");
            if (!before.Remove(indicator.Number, out var earlier))
            {
                changes.Add(RuleChangeKind.Added, new($"Thêm chỉ tiêu {indicator.Number}: {indicator.Title}", $"New indicator {indicator.Number}: {indicator.Title}"));
                continue;
            }

            changes.Compare(part.And("tên", "title"), earlier.Title, indicator.Title, RuleChangeKind.Reworded);
            changes.Compare(part.And("thời hạn", "deadline"), Phrases.DayOrNone(earlier.Deadline), Phrases.DayOrNone(indicator.Deadline));
        }

        foreach (var indicator in older.Indicators.Where(indicator => before.ContainsKey(indicator.Number)))
            changes.Add(RuleChangeKind.Removed, new($"Bỏ chỉ tiêu {indicator.Number}: {indicator.Title}", $"Indicator {indicator.Number} removed: {indicator.Title}"));
    }

    private static string? List(IReadOnlyList<string> ids) => ids.Count == 0 ? null : string.Join(", ", ids);
}
