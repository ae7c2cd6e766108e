namespace Htx.Indicators.Rules;

/// <summary>Holds what a record says against what comes out today, indicator by indicator. Where a verdict differs, the figure and the prose that go with it are not reported, too.</summary>
internal sealed class RecordComparison(DecisionRecord record, DecisionRecord again)
{
    private readonly List<ReplayDifference> found = [];

    public IReadOnlyList<ReplayDifference> Run()
    {
        Pair(record.Indicators, again.Indicators, indicator => indicator.Number, Indicator, (was, now) =>
            Differs(Indicator(now.Number), (was.Outcome, was.IsEstimated), (now.Outcome, now.IsEstimated)));
        Pair(record.Items, again.Items, item => item.Id, Item, Compare);
        CompareArrangement();
        FindUnasked();
        if (record.Conclusion != again.Conclusion && found.TrueForAll(difference => difference.Kind != ReplayDifferenceKind.Verdict))
            AddWording(new("lời kết luận", "the conclusion"), record.Conclusion, again.Conclusion);
        return found.AsReadOnly();
    }

    /// <summary>Who moves an item to another indicator changes what is said of that indicator, whatever is classified how.</summary>
    private void CompareArrangement()
    {
        CompareOrder(new("các chỉ tiêu", "indicators"), record.Indicators, again.Indicators, indicator => indicator.Number);
        var indicators = again.Indicators.ToDictionary(indicator => indicator.Number, StringComparer.Ordinal);
        var numbers = again.Indicators.SelectMany(indicator => indicator.Items.Select(item => (item.Id, indicator.Number))).ToDictionary(StringComparer.Ordinal);
        foreach (var was in record.Indicators)
        {
            foreach (var item in was.Items)
            {
                if (numbers.TryGetValue(item.Id, out var number) && number != was.Number)
                    Add(ReplayDifferenceKind.Arrangement, Item(item.Id), $"bản ghi xếp vào chỉ tiêu {was.Number}, bộ chỉ tiêu xếp vào chỉ tiêu {number}", $"under indicator {was.Number} in the record, under {number} in the rule set");
            }

            if (indicators.TryGetValue(was.Number, out var now))
                CompareOrder(And(Indicator(was.Number), "các nội dung", "items"), was.Items, now.Items, item => item.Id);
        }
    }

    /// <summary>Compares the order of what stands on both sides; what stands on one only is told as such.</summary>
    private void CompareOrder<T>(Phrase name, IEnumerable<T> was, IEnumerable<T> now, Func<T, string> idOf)
    {
        var (before, after) = (was.Select(idOf).ToArray(), now.Select(idOf).ToArray());
        // Each id once on a side.
        var (there, here) = (before.Intersect(after).ToArray(), after.Intersect(before).ToArray());
        if (!there.SequenceEqual(here))
            Add(ReplayDifferenceKind.Arrangement, name, $"thứ tự trong bản ghi là {Phrases.List(there)}, của bộ chỉ tiêu là {Phrases.List(here)}", $"in the order {Phrases.List(there)} in the record, {Phrases.List(here)} in the rule set");
    }

    /// <summary>What the rule set inside does not ask for is never written: somebody put it there, to be read beside what was judged.</summary>
    private void FindUnasked()
    {
        foreach (var id in record.Observations.Values.Keys.Where(id => !DecisionRecord.IsAsked(record.RuleSet.Content, id)).Order(StringComparer.Ordinal))
            Add(ReplayDifferenceKind.Figure, new($"số liệu {id}", $"figure {id}"), "bản ghi có, bộ chỉ tiêu trong bản ghi không hỏi đến", "in the record, not asked for by the rule set inside");
        if (record.Observations.Statements.Count > 0)
            Add(ReplayDifferenceKind.Figure, new("phép tính của báo cáo", "statements"), "bản ghi có, trong khi không bản ghi nào ghi phép tính", "in the record, where none are ever written");
    }

    private void Compare(RecordedItem was, RecordedItem now)
    {
        var name = Item(now.Id);
        var before = found.Count;
        if (!Differs(name, (was.Outcome, was.IsEstimated), (now.Outcome, now.IsEstimated), now.Explanation))
            CompareFigure(name, was.Outcome, (was.Value, was.IsAsserted), (now.Value, now.IsAsserted));
        Pair(was.Parts, now.Parts, part => part.Id, id => Part(now.Id, id), (one, other) =>
        {
            var part = Part(now.Id, other.Id);
            if (!Differs(part, (one.Outcome, one.IsEstimated), (other.Outcome, other.IsEstimated)))
                CompareFigure(part, one.Outcome, (one.Value, one.IsAsserted), (other.Value, other.IsAsserted));
        });
        CompareOrder(And(name, "các phần", "parts"), was.Parts, now.Parts, part => part.Id);
        if (found.Count == before && was.Explanation != now.Explanation)
            AddWording(And(name, "lời giải thích", "the explanation"), was.Explanation, now.Explanation);
        if (was.Basis != now.Basis)
            Add(ReplayDifferenceKind.Basis, name, $"căn cứ trong bản ghi là {Text(was.Basis)}, của bộ chỉ tiêu là {Text(now.Basis)}", $"the basis is recorded as {Text(was.Basis)}, that of the rule set is {Text(now.Basis)}");
    }

    /// <summary>Whether the verdict is another; adds the difference.</summary>
    private bool Differs(Phrase name, (Outcome Outcome, bool IsEstimated) was, (Outcome Outcome, bool IsEstimated) now, string? explanation = null)
    {
        if (was == now)
            return false;
        var (before, after) = (Verdict(was), Verdict(now));
        var why = explanation is null ? "" : $"; {explanation.TrimEnd('.')}";
        Add(ReplayDifferenceKind.Verdict, name, $"bản ghi là {before.Vietnamese}, tính lại là {after.Vietnamese}{why}", $"recorded as {before.English}, computed again {after.English}{why}");
        return true;
    }

    private void CompareFigure(Phrase name, Outcome outcome, (decimal? Value, bool IsAsserted) was, (decimal? Value, bool IsAsserted) now)
    {
        if (was == now)
            return;
        var (before, after, verdict) = (Figure(was), Figure(now), Phrases.Classification(outcome.Classification));
        Add(
            ReplayDifferenceKind.Figure, name,
            $"kết quả vẫn là “{verdict.Vietnamese}”, nhưng số liệu trong bản ghi là {before.Vietnamese}, tính lại là {after.Vietnamese}",
            $"still “{verdict.English}”, but the figure is recorded as {before.English}, computed again {after.English}");
    }

    /// <summary>Pairs by id, in the order of today; what stands on one side only is a difference of its own.</summary>
    private void Pair<T>(IEnumerable<T> was, IEnumerable<T> now, Func<T, string> idOf, Func<string, Phrase> nameOf, Action<T, T> compare)
        where T : class
    {
        var left = was.ToDictionary(idOf, StringComparer.Ordinal);
        foreach (var one in now)
        {
            if (left.Remove(idOf(one), out var before))
                compare(before, one);
            else
                Add(ReplayDifferenceKind.Verdict, nameOf(idOf(one)), "bộ chỉ tiêu có, bản ghi không có", "in the rule set, not in the record");
        }

        foreach (var id in left.Keys)
            Add(ReplayDifferenceKind.Verdict, nameOf(id), "bản ghi có, bộ chỉ tiêu không có", "in the record, not in the rule set");
    }

    private void AddWording(Phrase name, string was, string now) => Add(
        ReplayDifferenceKind.Wording, name, $"chỉ khác lời văn, kết quả không đổi: bản ghi viết “{was}”, nay viết “{now}”", $"other words only, the verdict stands: recorded as “{was}”, now “{now}”");

    private void Add(ReplayDifferenceKind kind, Phrase name, string vietnamese, string english) =>
        found.Add(new(kind, new($"{name.Vietnamese}: {vietnamese}", $"{name.English}: {english}")));

    private static Phrase Verdict((Outcome Outcome, bool IsEstimated) said)
    {
        var verdict = new ItemVerdict(said.Outcome.Classification, said.IsEstimated);
        var reason = said.Outcome.Reason is { } because ? $" ({because.ToKey()})" : "";
        return new($"“{verdict.Text()}”{reason}", $"“{verdict.Text(Language.English)}”{reason}");
    }

    private static Phrase Figure((decimal? Value, bool IsAsserted) figure)
    {
        var number = figure.Value is { } value ? Phrases.Number(value) : new("không có", "none");
        return figure.IsAsserted ? And(number, "nguồn khẳng định", "asserted") : number;
    }

    private static string Text(LegalBasis basis) => $"“{basis.Document}, {basis.Clause}: {basis.Quote}”";

    private static Phrase Indicator(string number) => new($"chỉ tiêu {number}", $"indicator {number}");

    private static Phrase Item(string id) => new($"nội dung {id}", $"item {id}");

    private static Phrase Part(string item, string part) => And(Item(item), $"phần {part}", $"part {part}");

    private static Phrase And(Phrase phrase, string vietnamese, string english) => phrase.And(vietnamese, english);
}
