namespace DistrictApp;

/// <summary>What the form has for done and not done.</summary>
internal static class FlagWords
{
    public const string Yes = "có", No = "không";

    public static string Of(bool done) => done ? Yes : No;

    public static bool TryRead(string text, out bool done)
    {
        done = text == Yes;
        return done || text == No;
    }
}
