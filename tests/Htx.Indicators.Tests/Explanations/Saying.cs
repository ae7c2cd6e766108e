namespace Htx.Indicators.Tests;

internal static class Saying
{
    /// <summary>Holds an explanation to its words in both languages; the basis at its end is checked on the way.</summary>
    public static void Says(this Scene scene, string measureId, Target target, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, scene.Explain(measureId, target));
        Assert.Equal(english, scene.Explain(measureId, target, Language.English));
    }
}
