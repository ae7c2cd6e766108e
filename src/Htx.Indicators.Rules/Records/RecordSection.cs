using System.Collections.ObjectModel;

namespace Htx.Indicators.Rules;

/// <summary>Reads what a record says of indicators, items and parts, and of its rule set.</summary>
internal sealed class RecordSection(DefectList defects)
{
    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal) { ["vi"] = Language.Vietnamese, ["en"] = Language.English };

    private static readonly Dictionary<string, NotAssessedReason> Reasons =
        Enum.GetValues<NotAssessedReason>().ToDictionary(reason => reason.ToKey(), StringComparer.Ordinal);

    private readonly UniqueNames numbers = new(Phrases.IndicatorNumber, defects);
    private readonly UniqueNames itemIds = new(Phrases.Item, defects);

    /// <summary>The key of a language in records.</summary>
    public static string KeyOf(Language language) => Languages.First(entry => entry.Value == language).Key;

    public static Language ReadLanguage(ObjectReader file) => ReadOneOf(file, "language", file.RequireText("language"), Languages).GetValueOrDefault();

    public static string? ReadHash(ObjectReader reader, string key)
    {
        if (reader.RequireText(key) is not { } text || (text.Length == 64 && text.All(char.IsAsciiHexDigitLower)))
            return reader.Find(key)?.Text;
        reader.Defects.Add(RecordDefects.NotAHash, reader.Find(key)!, key, Phrases.Short(text));
        return null;
    }

    public static RecordedRuleSet? ReadRuleSet(ObjectReader? ruleSet, DefectList defects)
    {
        if (ruleSet is null)
            return null;
        var id = ruleSet.RequireId("id");
        var version = RuleSetReader.ReadVersion(ruleSet);
        var hash = ReadHash(ruleSet, "sha256");
        var content = ruleSet.Require("content", Phrases.SomeObject) is { } node ? RuleSetReader.Read(node, defects).Value : null;
        ruleSet.RefuseOthers();
        return id is null || hash is null || content is null ? null : new(id, version, hash, content);
    }

    /// <summary>Reads all; what has errors is left out.</summary>
    public IReadOnlyList<RecordedIndicator> ReadIndicators(IReadOnlyList<SourceNode> nodes) => ReadAll(nodes, indicator =>
    {
        var number = indicator.RequireText("number");
        numbers.Add(number, indicator.Find("number"));
        var outcome = ReadOutcome(indicator);
        var isEstimated = ReadFlag(indicator, "estimated");
        var items = ReadItems(indicator.RequireList("items", 1));
        return number is null || outcome is null ? null : new RecordedIndicator(number, outcome.Value, isEstimated, items);
    });

    private ReadOnlyCollection<RecordedItem> ReadItems(IReadOnlyList<SourceNode> nodes) => ReadAll(nodes, item =>
    {
        var (id, outcome, isEstimated, isAsserted, value) = ReadVerdict(item, itemIds);
        var explanation = item.RequireText("explanation");
        var basis = ReadBasis(item.RequireObject("basis"));
        var partIds = new UniqueNames(Phrases.Part, defects);
        var parts = ReadAll(item.RequireList("parts", 0), part =>
        {
            var verdict = ReadVerdict(part, partIds);
            return verdict.Id is null || verdict.Outcome is null
                ? null
                : new RecordedPart(verdict.Id, verdict.Outcome.Value, verdict.IsEstimated, verdict.IsAsserted, verdict.Value);
        });
        return id is null || outcome is null || explanation is null || basis is null
            ? null
            : new RecordedItem(id, outcome.Value, isEstimated, isAsserted, value, explanation, basis, parts);
    });

    /// <summary>A basis always with its document, which in a rule set may go without saying.</summary>
    private static LegalBasis? ReadBasis(ObjectReader? basis)
    {
        var document = basis?.Require("document", Phrases.SomeText);
        return IndicatorSection.ReadBasis(basis) is { } read && document is not null ? read : null;
    }

    private (string? Id, Outcome? Outcome, bool IsEstimated, bool IsAsserted, decimal? Value) ReadVerdict(ObjectReader reader, UniqueNames ids)
    {
        var id = reader.RequireId("id");
        ids.Add(id, reader.Find("id"));
        return (id, ReadOutcome(reader), ReadFlag(reader, "estimated"), ReadFlag(reader, "asserted"), ReadValue(reader));
    }

    private Outcome? ReadOutcome(ObjectReader reader)
    {
        var text = reader.RequireText("classification");
        var key = reader.RequireTextOrNull("reason");
        if (text is null || !reader.Has("reason") || (key is not null && ReadOneOf(reader, "reason", key, Reasons) is null))
            return null;
        if (!ClassificationWords.TryParse(text, out var classification))
        {
            defects.Add(FormatDefects.NotOneOf, reader.Find("classification")!, "classification", Phrases.Short(text), Phrases.DidYouMean(text, ExpectedVerdictSection.Words));
            return null;
        }

        if (classification == Classification.NotAssessed == key is not null)
            return key is null ? Outcome.Of(classification.Value) : Outcome.NotAssessed(Reasons[key]);
        defects.Add(RecordDefects.ReasonMisfits, reader.Find("classification")!, text, key is null ? "null" : $"“{key}”");
        return null;
    }

    private decimal? ReadValue(ObjectReader reader) =>
        reader.Require("value", Phrases.SomeNumber) is { Kind: not SourceKind.Null } node && reader.Is(node, SourceKind.Number, Phrases.SomeNumber)
            ? SourceValues.ExactNumber(node, defects)
            : null;

    private bool ReadFlag(ObjectReader reader, string key)
    {
        if (reader.Require(key, Phrases.TrueOrFalse) is not { } node)
            return false;
        if (node.Kind is not (SourceKind.True or SourceKind.False))
            defects.Add(FormatDefects.WrongType, node, key, Phrases.TrueOrFalse, Phrases.Seen(node));
        return node.Kind == SourceKind.True;
    }

    private ReadOnlyCollection<T> ReadAll<T>(IReadOnlyList<SourceNode> nodes, Func<ObjectReader, T?> read)
        where T : class
    {
        var all = new List<T>(nodes.Count);
        foreach (var node in nodes)
        {
            if (ObjectReader.Of(node, defects) is not { } reader)
                continue;
            if (read(reader) is { } one)
                all.Add(one);
            reader.RefuseOthers();
        }

        return all.AsReadOnly();
    }

    private static T? ReadOneOf<T>(ObjectReader reader, string key, string? text, Dictionary<string, T> words)
        where T : struct
    {
        if (text is null)
            return null;
        if (words.TryGetValue(text, out var value))
            return value;
        reader.Defects.Add(FormatDefects.NotOneOf, reader.Find(key)!, key, Phrases.Short(text), Phrases.DidYouMean(text, words.Keys));
        return null;
    }
}
