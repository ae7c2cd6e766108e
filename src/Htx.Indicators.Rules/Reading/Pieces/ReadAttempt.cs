namespace Htx.Indicators.Rules;

/// <summary>Goes through what is read of a file that may fail on the way.</summary>
internal static class ReadAttempt
{
    /// <summary>Goes to the next piece; null where the file cannot be read on.</summary>
    public static bool? TryMoveNext<T>(IEnumerator<T> pieces)
    {
        try
        {
            return pieces.MoveNext();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
