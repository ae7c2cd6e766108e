namespace Htx.Indicators.Hosting.Tests;

/// <summary>How long a test waits for a signal that comes at once on a machine with nothing else to do.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(60);
}
