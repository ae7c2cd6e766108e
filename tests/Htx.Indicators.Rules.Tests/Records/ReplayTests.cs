using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

public sealed class ReplayTests
{
    private static readonly DecisionRecord Record = DecisionRecord.Of(Sample.Assessment);

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void A_record_as_it_was_written_holds_in_its_own_language(Language language)
    {
        var replay = Replay.Of(Read(DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment, language))));

        Assert.Empty(replay.Differences);
        Assert.True(replay.Holds);
        Assert.True(replay.IsSameLibrary);
        Assert.Equal(Sample.Assessment.Conclusion(language), replay.Recomputed.Conclusion);
    }

    [Fact]
    public void Every_text_number_and_flag_that_is_altered_breaks_the_seal()
    {
        var whole = JsonNode.Parse(DecisionRecordWriter.Write(Record))!;
        var count = Values(whole).Count();
        var missed = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var copy = whole.DeepClone();
            var value = Values(copy).ElementAt(i);
            var path = value.GetPath();
            value.ReplaceWith(Altered(value));
            var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(copy.ToJsonString()), "x");
            if (read.Value is { } record && DecisionRecordWriter.SealOf(record) == record.Seal)
                missed.Add(path);
        }

        Assert.InRange(count, 300, 2_000);
        Assert.Empty(missed);
    }

    [Fact]
    public void A_figure_that_was_changed_breaks_the_seal_and_the_figure_of_its_item_though_the_verdict_stands()
    {
        var replay = Tampered(root => root["observations"]!["values"]!["htxMembers"] = 2580);

        Assert.False(replay.Holds);
        Assert.Equal(["Altered", "Figure"], Kinds(replay));
        Assert.Equal("nội dung 2.1: kết quả vẫn là “chưa đạt”, nhưng số liệu trong bản ghi là 2.570, tính lại là 2.580", replay.Differences[1].Text());
    }

    [Fact]
    public void A_figure_that_was_changed_so_far_that_the_verdict_changes_shows_item_and_indicator()
    {
        var replay = Tampered(root => root["observations"]!["values"]!["htxMembers"] = 2600);

        Assert.Equal(["Altered", "Verdict", "Verdict"], Kinds(replay));
        Assert.Equal("chỉ tiêu 2: bản ghi là “chưa đạt”, tính lại là “đạt”", replay.Differences[1].Text());
        Assert.StartsWith("nội dung 2.1: bản ghi là “chưa đạt”, tính lại là “đạt”; 2.600 thành viên, mục tiêu từ 2.600 trở lên", replay.Differences[2].Text(), StringComparison.Ordinal);
        Assert.StartsWith("item 2.1: recorded as “not met”, computed again “met”; ", replay.Differences[2].Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_classification_that_was_changed_is_found_also_under_a_new_seal()
    {
        var replay = Tampered(root => Item(root, "5.1")["classification"] = "đạt", seal: true);

        Assert.False(replay.Holds);
        Assert.Equal(["Verdict"], Kinds(replay));
        Assert.StartsWith("nội dung 5.1: bản ghi là “đạt”, tính lại là “vượt”; (35 + 70) / 140 × 100 = 75%", replay.Differences[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_that_was_changed_is_found_also_under_a_new_seal()
    {
        var replay = Tampered(root => root["ruleSet"]!["sha256"] = new string('0', 64), seal: true);

        Assert.False(replay.Holds);
        Assert.Equal(["RuleSet"], Kinds(replay));
        Assert.Contains("SHA-256 ghi là 000000000000…, tính lại là d34ffa4d75e9…", replay.Differences[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_was_changed_inside_the_record_is_found_by_its_hash()
    {
        var replay = Tampered(root => root["ruleSet"]!["content"]!["indicators"]![1]!["items"]![0]!["target"]!["atLeast"] = 2500, seal: true);

        Assert.Equal(["RuleSet", "Verdict", "Verdict"], Kinds(replay));
    }

    [Theory]
    [InlineData("id", "\"khac\"")]
    [InlineData("version", "2")]
    public void A_name_that_is_not_that_of_the_rule_set_inside_is_found(string key, string value) =>
        Assert.Equal(["RuleSet"], Kinds(Tampered(root => root["ruleSet"]![key] = JsonNode.Parse(value), seal: true)));

    [Fact]
    public void An_estimate_that_became_certain_and_an_assertion_that_became_a_figure_are_found()
    {
        var certain = Tampered(root => root["observations"]!["values"]!["htxMeanRevenue"] = 1800, seal: true);
        var printed = Tampered(root => root["observations"]!["values"]!["profitableAgriculturalHtx"] = 100, seal: true);

        Assert.Equal("nội dung 3.1: bản ghi là “đạt (ước)”, tính lại là “đạt”", certain.Differences[0].Text().Split(';')[0]);
        Assert.Equal("nội dung 6.2: kết quả vẫn là “đạt”, nhưng số liệu trong bản ghi là 100, nguồn khẳng định, tính lại là 100", printed.Differences[0].Text());
    }

    [Fact]
    public void A_reason_a_part_and_a_clause_that_were_changed_are_found()
    {
        var reason = Tampered(DecisionRecord.Of(Sample.With("managers", null)), root => Item(root, "5.1")["reason"] = "notApplicable", seal: true);
        var part = Tampered(root => Item(root, "5.2")["parts"]![1]!["value"] = 5, seal: true);
        var basis = Tampered(root => Item(root, "2.1")["basis"]!["clause"] = "chỉ tiêu 9", seal: true);

        Assert.StartsWith("nội dung 5.1: bản ghi là “chưa đánh giá” (notApplicable), tính lại là “chưa đánh giá” (missing); ", reason.Differences[0].Text(), StringComparison.Ordinal);
        Assert.Equal("nội dung 5.2, phần tht: kết quả vẫn là “chưa đạt”, nhưng số liệu trong bản ghi là 5, tính lại là 0", Assert.Single(part.Differences).Text());
        Assert.Equal(["Basis"], Kinds(basis));
    }

    [Fact]
    public void An_item_that_was_taken_out_or_put_in_is_found()
    {
        var without = Tampered(root => root["indicators"]![1]!["items"]!.AsArray().RemoveAt(0), seal: true);
        var with = Tampered(root => Item(root, "2.1")["id"] = "2.9", seal: true);

        Assert.Equal("nội dung 2.1: bộ chỉ tiêu có, bản ghi không có", Assert.Single(without.Differences).Text());
        Assert.Equal(["nội dung 2.1: bộ chỉ tiêu có, bản ghi không có", "nội dung 2.9: bản ghi có, bộ chỉ tiêu không có"], with.Differences.Select(difference => difference.Text()));
    }

    [Fact]
    public void An_item_that_was_moved_to_another_indicator_is_found_also_under_a_new_seal()
    {
        var replay = Tampered(
            root =>
            {
                var moved = Item(root, "5.2");
                root["indicators"]![4]!["items"]!.AsArray().Remove(moved);
                root["indicators"]![1]!["items"]!.AsArray().Add(moved);
            },
            seal: true);

        Assert.False(replay.Holds);
        Assert.Equal(["Arrangement"], Kinds(replay));
        Assert.Equal("nội dung 5.2: bản ghi xếp vào chỉ tiêu 2, bộ chỉ tiêu xếp vào chỉ tiêu 5", replay.Differences[0].Text());
        Assert.Equal("item 5.2: under indicator 2 in the record, under 5 in the rule set", replay.Differences[0].Text(Language.English));
    }

    [Fact]
    public void Indicators_items_and_parts_in_another_order_are_found_also_under_a_new_seal()
    {
        var indicators = Tampered(root => Reverse(root["indicators"]!), seal: true);
        var items = Tampered(root => Reverse(root["indicators"]![4]!["items"]!), seal: true);
        var parts = Tampered(root => Reverse(Item(root, "5.2")["parts"]!), seal: true);

        Assert.All([indicators, items, parts], replay => Assert.Equal(["Arrangement"], Kinds(replay)));
        Assert.Equal("các chỉ tiêu: thứ tự trong bản ghi là 7, 6, 5, 4, 3, 2, 1, của bộ chỉ tiêu là 1, 2, 3, 4, 5, 6, 7", indicators.Differences[0].Text());
        Assert.Equal("chỉ tiêu 5, các nội dung: thứ tự trong bản ghi là 5.2, 5.1, của bộ chỉ tiêu là 5.1, 5.2", items.Differences[0].Text());
        Assert.StartsWith("item 5.2, parts: in the order ", parts.Differences[0].Text(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("qualifiedManagers")]
    public void A_figure_that_the_rule_set_does_not_ask_for_was_put_there(string id)
    {
        var replay = Tampered(root => root["observations"]!["values"]![id] = 99, seal: true);

        Assert.False(replay.Holds);
        Assert.Equal(["Figure"], Kinds(replay));
        Assert.Equal($"số liệu {id}: bản ghi có, bộ chỉ tiêu trong bản ghi không hỏi đến", replay.Differences[0].Text());
    }

    [Fact]
    public void A_statement_in_a_record_was_put_there() =>
        Assert.Equal(["Figure"], Kinds(Tampered(root => root["observations"]!["statements"] = JsonNode.Parse("""[{ "text": "118/130 = 91,47%" }]"""), seal: true)));

    /// <summary>A file of figures serves several rule sets; a record keeps those of its own, whatever the other asks for.</summary>
    [Fact]
    public void A_record_of_figures_for_several_rule_sets_holds_and_by_another_rule_set_its_figures_are_none_too_many()
    {
        var given = Sample.Assessment.Figures.Observations;
        var shared = new ObservationSet(given.Subject, given.AsOf, given.Values.Append(new("zz", Observation.Of(99))), given.Source);
        var record = Read(DecisionRecordWriter.Write(DecisionRecord.Of(CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021")).Assess(shared))));

        Assert.Empty(Replay.Of(record).Differences);
        Assert.DoesNotContain(
            Replay.Of(record, BundledRuleSets.Get("49-ctr-tu-2023")).Differences, difference => difference.Text().StartsWith("số liệu", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_prose_of_another_version_of_the_library_leaves_the_record_standing_and_is_told()
    {
        var replay = Tampered(
            root =>
            {
                root["library"] = "0.0.9";
                Item(root, "2.1")["explanation"] = "Lời cũ.";
            },
            seal: true);

        Assert.True(replay.Holds);
        Assert.False(replay.IsSameLibrary);
        Assert.Equal(["Wording"], Kinds(replay));
        Assert.StartsWith("nội dung 2.1, lời giải thích: chỉ khác lời văn, kết quả không đổi: bản ghi viết “Lời cũ.”, nay viết “2.570 thành viên", replay.Differences[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_prose_of_the_same_version_was_put_there_and_the_record_does_not_hold()
    {
        var replay = Tampered(root => root["conclusion"] = "Có 07/7 chỉ tiêu đạt.", seal: true);

        Assert.False(replay.Holds);
        Assert.Equal(["Wording"], Kinds(replay));
    }

    [Fact]
    public void Another_version_of_the_library_alone_is_no_difference()
    {
        var replay = Tampered(root => root["library"] = "0.0.9", seal: true);

        Assert.True(replay.Holds);
        Assert.Empty(replay.Differences);
        Assert.False(replay.IsSameLibrary);
    }

    [Fact]
    public void The_rule_set_of_the_package_is_the_one_a_record_was_made_by() =>
        Assert.Empty(Replay.Of(Record, BundledRuleSets.Get("47-nq-hdnd-2021")).Differences);

    [Fact]
    public void By_another_transcription_it_says_what_changed_and_which_verdicts_do()
    {
        var other = RuleSetReader.Read(
            Encoding.UTF8.GetBytes(Repository.ReadText("rules/47-nq-hdnd-2021.json")
                .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal).Replace("\"atLeast\": 2600", "\"atLeast\": 2570", StringComparison.Ordinal)), "x").GetValue();

        var replay = Replay.Of(Record, other);

        Assert.False(replay.Holds);
        Assert.Equal(["RuleSet", "RuleSet", "RuleSet", "Verdict", "Verdict"], Kinds(replay));
        Assert.StartsWith("bộ chỉ tiêu “47-nq-hdnd-2021” phiên bản 2 không phải bộ đã dùng khi lập bản ghi: SHA-256 ghi là d34ffa4d75e9…", replay.Differences[0].Text(), StringComparison.Ordinal);
        Assert.Contains("2.1", replay.Differences[2].Text(), StringComparison.Ordinal);
        Assert.StartsWith("nội dung 2.1: bản ghi là “chưa đạt”, tính lại là “đạt”", replay.Differences[4].Text(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Kinds(Replay replay) => replay.Differences.Select(difference => difference.Kind.ToString());

    private static Replay Tampered(Action<JsonNode> change, bool seal = false) => Tampered(Record, change, seal);

    /// <summary>Changes the text of a record; with <paramref name="seal"/> as somebody does who also writes a new seal.</summary>
    private static Replay Tampered(DecisionRecord record, Action<JsonNode> change, bool seal = false)
    {
        var root = JsonNode.Parse(DecisionRecordWriter.Write(record))!;
        change(root);
        var read = Read(root.ToJsonString());
        if (!seal)
            return Replay.Of(read);
        root["seal"] = DecisionRecordWriter.SealOf(read);
        return Replay.Of(Read(root.ToJsonString()));
    }

    private static void Reverse(JsonNode list)
    {
        JsonNode[] nodes = [.. list.AsArray().Select(node => node!)];
        list.AsArray().Clear();
        Array.ForEach([.. nodes.Reverse()], list.AsArray().Add);
    }

    private static JsonNode Item(JsonNode root, string id) =>
        root["indicators"]!.AsArray().SelectMany(indicator => indicator!["items"]!.AsArray()).Single(item => (string?)item!["id"] == id)!;

    private static IEnumerable<JsonValue> Values(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : Values(member.Value)),
        JsonArray elements => elements.SelectMany(element => element is null ? [] : Values(element)),
        _ => [node.AsValue()],
    };

    private static JsonNode Altered(JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => false,
        System.Text.Json.JsonValueKind.False => true,
        System.Text.Json.JsonValueKind.Number => (decimal)value + 1,
        _ => value + "x",
    };

    private static DecisionRecord Read(string text) => DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();
}
