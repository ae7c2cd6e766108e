using FsCheck.Xunit;

namespace Htx.Indicators.Testing.Support;

/// <summary>
/// A property that is tried on the same random values in every run, so that no run depends on chance. <c>HTX_SEED=random</c>
/// draws new ones, <c>HTX_SEED=47,2021</c> those of a seed that a failure printed; the second number is odd.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    private const string UsualSeed = "47,2021";

    public LawAttribute()
    {
        var seed = Environment.GetEnvironmentVariable("HTX_SEED") ?? UsualSeed;
        if (seed != "random")
            Replay = seed;
    }
}
