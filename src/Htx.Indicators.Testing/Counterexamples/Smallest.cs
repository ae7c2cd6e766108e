namespace Htx.Indicators.Testing;

/// <summary>Makes what fails as small as it can be and still fail.</summary>
internal static class Smallest
{
    private const int MostTries = 5_000;

    /// <summary>Goes on to the first smaller one that fails too, until none does.</summary>
    /// <param name="failing">What fails.</param>
    /// <param name="shrink">What is one step smaller.</param>
    /// <param name="fails">Whether one fails in the same way.</param>
    public static T Of<T>(T failing, Func<T, IEnumerable<T>> shrink, Func<T, bool> fails)
        where T : class
    {
        var tries = 0;
        while (shrink(failing).TakeWhile(_ => tries++ < MostTries).FirstOrDefault(fails) is { } smaller)
            failing = smaller;
        return failing;
    }
}
