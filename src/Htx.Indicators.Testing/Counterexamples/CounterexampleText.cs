using System.Text;

namespace Htx.Indicators.Testing;

/// <summary>Says a counter-example in the words of the resolution.</summary>
internal static class CounterexampleText
{
    /// <summary>A counter-example of a rule set.</summary>
    public static string Of(Law law, RuleSet ruleSet, ObservationSet set, Objection objection, Language language)
    {
        var item = ruleSet.Items.Single(item => item.Id == objection.ItemId);
        var text = Head(law, language);
        Line(text, Say($"Bộ chỉ tiêu {ruleSet.Id}, nội dung {item.Id}: {item.Title}", $"Rule set {ruleSet.Id}, item {item.Id}: {item.Title}"));
        Line(text, Say($"Văn bản: “{item.Basis.Quote}” ({item.Basis.Document ?? ruleSet.Document.Citation}, {item.Basis.Clause})", $"The document: “{item.Basis.Quote}” ({item.Basis.Document ?? ruleSet.Document.Citation}, {item.Basis.Clause})"));
        var said = objection.Said.Items.Single(one => one.Item.Id == item.Id);
        var after = objection.After?.Items.FirstOrDefault(one => one.Item.Id == item.Id);
        var parts = after is null ? said.Parts : said.Parts.Concat(after.Parts);
        Figures(text, parts.SelectMany(part => part.Sources).DistinctBy(measure => measure.Id), set, language);
        Line(text, $"{Say("Kết luận", "Said")}: {said.Verdict(language)} – {said.Explain(language)}");
        if (objection.Change is { } change)
            Line(text, $"{Say("Thay đổi", "Changed")}: {change.In(language)}");
        if (after is not null)
            Line(text, $"{Say("Kết luận sau đó", "Said then")}: {after.Verdict(language)} – {after.Explain(language)}");
        Line(text, $"{Say("Luật đòi hỏi", "The law demands")}: {objection.Demand.In(language)}");
        return text.ToString();

        string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
    }

    /// <summary>Figures for which there was nothing to hold a law against.</summary>
    public static string Of(Law law, EvaluatorFailure failure, Language language)
    {
        var text = new StringBuilder();
        Line(text, language == Language.Vietnamese ? $"Không thử được luật {law.Id}: {law.Sentence(language)}" : $"The law {law.Id} could not be tried: {law.Sentence(language)}");
        Line(text, language == Language.Vietnamese ? $"Bộ chỉ tiêu {failure.RuleSet.Id}" : $"Rule set {failure.RuleSet.Id}");
        Figures(text, failure.RuleSet.Measures.Where(measure => failure.Set.Values.ContainsKey(measure.Id)), failure.Set, language);
        Line(text, language == Language.Vietnamese ? $"Bộ đánh giá (Evaluator) {failure.What.Vietnamese}" : $"The evaluator {failure.What.English}");
        return text.ToString();
    }

    /// <summary>A counter-example of a scorecard: the figures, what came of them, what the law demands.</summary>
    public static string Of(Law law, Scorecard scorecard, ObservationSet set, IEnumerable<string> measureIds, IEnumerable<Words> lines, Language language)
    {
        var text = Head(law, language);
        Line(text, language == Language.Vietnamese ? $"Thang điểm {scorecard.Id}" : $"Scorecard {scorecard.Id}");
        Figures(text, measureIds.Distinct().Select(id => scorecard.Measures[id]), set, language);
        foreach (var line in lines)
            Line(text, line.In(language));
        return text.ToString();
    }

    /// <summary>One figure as a report would name it.</summary>
    public static string Figure(Measure measure, Observation observation, Language language)
    {
        var name = $"{measure.Title} ({measure.Id})";
        if (observation.Status == ObservationStatus.NotApplicable)
            return $"{name}: {(language == Language.Vietnamese ? "không áp dụng" : "not applicable")}";
        if (observation.Value is not { } value)
            return $"{name}: {(language == Language.Vietnamese ? "không có số liệu" : "no figure")}";
        var unit = observation.Unit ?? measure.Unit;
        var amount = observation.IsFlag
            ? language == Language.Vietnamese ? value != 0 ? "đã thực hiện" : "chưa thực hiện" : value != 0 ? "done" : "not done"
            : Numbers.Format(value, language) + (unit is null ? "" : unit == "%" ? unit : " " + unit);
        var status = observation.Status switch
        {
            ObservationStatus.Estimated => language == Language.Vietnamese ? " (ước)" : " (estimated)",
            ObservationStatus.Asserted => language == Language.Vietnamese ? " (khẳng định)" : " (asserted)",
            _ => "",
        };
        return $"{name}: {amount}{status}";
    }

    private static StringBuilder Head(Law law, Language language)
    {
        var text = new StringBuilder();
        Line(text, language == Language.Vietnamese ? $"Không giữ luật {law.Id}: {law.Sentence(language)}" : $"The law {law.Id} does not hold: {law.Sentence(language)}");
        return text;
    }

    private static void Figures(StringBuilder text, IEnumerable<Measure> measures, ObservationSet set, Language language)
    {
        Line(text, language == Language.Vietnamese ? "Số liệu:" : "Figures:");
        foreach (var measure in measures)
            Line(text, "  " + Figure(measure, set[measure.Id], language));
    }

    // The same bytes on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
