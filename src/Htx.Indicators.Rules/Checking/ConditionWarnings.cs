namespace Htx.Indicators.Rules;

/// <summary>Warns of conditions of a scorecard that can be proven always or never to decide, alone or beside those before them.</summary>
internal static class ConditionWarnings
{
    /// <summary>A condition that always holds would rate nobody by points, or nobody at all; one that never holds says nothing.</summary>
    public static void Add(Scorecard scorecard, SourceNode root, DefectList defects)
    {
        var (ranges, search) = (new MeasureRanges(scorecard.Measures), new ExampleSearch());
        PartScene[] scenes = [.. scorecard.Conditions.Select(condition => new PartScene(condition.Part, ranges))];
        var targets = new Dictionary<PartScene, SourceNode>();
        foreach (var (scene, node) in scenes.Zip(ConditionSection.Keys.SelectMany(key => RuleSetNodes.Find(root, key)?.Children ?? [])))
        {
            targets.Add(scene, RuleSetNodes.Find(node, "target")!);
            ProofWarnings.Add(PartProof.Of(scene, search), targets[scene], defects, Classification.Met, Classification.NotMet);
        }

        foreach (var group in PartGroup.Of(scenes).Where(group => group.Scenes.Count > 1))
            AddTogether(group, targets, defects);
    }

    /// <summary>What conditions on one figure come to: the first that holds decides.</summary>
    private static void AddTogether(PartGroup group, Dictionary<PartScene, SourceNode> targets, DefectList defects)
    {
        var decided = new DecidedFigures(group.Judged);
        foreach (var scene in group.Scenes)
        {
            // What one alone can never, or always does, was told of it.
            var alone = new DecidedFigures(group.Judged);
            if (!alone.Add(scene.Form))
                continue;
            if (!decided.Add(scene.Form))
                defects.Add(ProofDefects.NeverDecides, targets[scene], scene.Part.Id, scene.Measure.Title);
            else if (decided.AreAll && !alone.AreAll)
                defects.Add(ProofDefects.AlwaysDecided, targets[scene], scene.Part.Id, scene.Measure.Title);
            if (decided.AreAll)
                return;
        }
    }
}
