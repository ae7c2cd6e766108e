namespace Htx.Indicators;

/// <summary>The difference between two figures of a unit; one of percentages is in percentage points.</summary>
internal readonly record struct Gap(decimal Number, string? Unit)
{
    /// <summary>Writes the difference with its unit.</summary>
    public void WriteTo(Prose prose)
    {
        if (Unit == "%")
            prose.Wording.PercentagePoints(prose, Number);
        else
            prose.Write(Number, Unit);
    }
}
