namespace Htx.Indicators.Rules;

/// <summary>What a group of parts can be together.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Classifications">Whether chưa đạt, đạt and vượt can occur, in this order.</param>
/// <param name="IsAlwaysJudged">Whether each is judged whatever the figures given.</param>
internal sealed record GroupProof(IReadOnlyList<ItemPart> Parts, IReadOnlyList<Possibility> Classifications, bool IsAlwaysJudged)
{
    /// <summary>Whether no figures lead to any classification.</summary>
    public bool IsNeverJudged => Classifications.All(possibility => possibility.CanOccur == false);

    /// <summary>Proves a group whose parts were proven one by one.</summary>
    public static GroupProof Of(PartGroup group, PartRule rule, IReadOnlyDictionary<string, PartProof> proven, ExampleSearch search)
    {
        ItemPart[] parts = [.. group.Scenes.Select(scene => scene.Part)];
        if (parts.Length == 1)
            return new(parts, proven[parts[0].Id].Classifications, group.Scenes[0].IsAlwaysJudged);
        var (pieces, alone) = (group.Pieces(rule), group.Scenes.Select(scene => new GroupProof([scene.Part], proven[scene.Part.Id].Classifications, scene.IsAlwaysJudged)).ToArray());
        return new(parts, [.. PossibilityProof.Judged.Select(classification => Of(group, rule, pieces, alone, classification, search))], group.Scenes.All(scene => scene.IsAlwaysJudged));
    }

    private static Possibility Of(PartGroup group, PartRule rule, IReadOnlyList<FigurePiece> pieces, IReadOnlyList<GroupProof> alone, Classification classification, ExampleSearch search)
    {
        if (pieces.All(piece => piece.Classification != classification))
            return Possibility.None(classification, ProofPhrases.Together(group, pieces.Select(piece => piece.Classification).Distinct().Order()));
        if (!group.HasPlainCuts)
            return CompositeProof.Of(rule, alone, classification);
        foreach (var piece in pieces.Where(piece => piece.Classification == classification))
        {
            if (search.Find(group.Scenes[0].Within(piece), Classification.Met) is { } example)
                return Possibility.By(classification, example);
        }

        return Possibility.Unknown(classification, search.IsExhausted ? ProofPhrases.TooLargeRuleSet : ProofPhrases.NoExample);
    }
}
