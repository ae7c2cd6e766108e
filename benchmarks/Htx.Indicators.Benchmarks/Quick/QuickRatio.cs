using System.Globalization;

namespace Htx.Indicators.Benchmarks;

/// <summary>One line of the short mode: a figure and the bar it is held to.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="AtMost">The bar it may not pass; null where there is none.</param>
/// <param name="AtLeast">The bar it has to reach; null where there is none.</param>
internal sealed record QuickRatio(string Name, double Value, double? AtMost = null, double? AtLeast = null)
{
    /// <summary>Whether it is on the right side of its bar.</summary>
    public bool Passes => !(Value > AtMost) && !(Value < AtLeast);

    /// <inheritdoc/>
    public override string ToString()
    {
        var bar = AtMost is { } most ? $" (at most {Written(most)})" : AtLeast is { } least ? $" (at least {Written(least)})" : "";
        return $"{Name}: {Written(Value)}{bar}{(Passes ? "" : " MISSED")}";
    }

    private static string Written(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
