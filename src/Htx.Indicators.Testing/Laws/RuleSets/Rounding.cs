namespace Htx.Indicators.Testing;

/// <summary>Where the last of 9 decimals, or want of room for a figure, may decide: there one unit may say otherwise than another.</summary>
internal static class Rounding
{
    /// <summary>More than the last of 9 decimals comes to, there or a thousand times over.</summary>
    private const decimal Near = 0.000001m;

    /// <summary>Whether a computed figure, or a tolerance in percent, lies so near to a cut that its rounding may decide, or a computed figure that is looked at is uncertain itself.</summary>
    public static bool MayDecide(PartAssessment part)
    {
        string[] ids = [part.Measure.Id, .. part.Part.Target.Form.ThresholdMeasures];
        if (ids.Any(id => IsUncertain(part.Figures, id)))
            return true;
        var isRounded = part.Part.Target.Arguments.Has("withinPercent") || ids.Any(id => part.Figures.Measures[id].Formula is not null);
        return isRounded && part.Value is { } value && IsNearAny(value, part.MetFrom, part.ExceededFrom);
    }

    /// <summary>Whether a computed figure, or one it is computed from, has no room in this unit, or lies where its rounding decides whether it is in its domain.</summary>
    private static bool IsUncertain(FigureTable figures, string id)
    {
        var measure = figures.Measures[id];
        if (measure.Formula is not { } formula)
            return false;
        if (formula.References.Any(reference => IsUncertain(figures, reference)))
            return true;
        return figures[id] is { Value: { } value }
            ? !Htx.Indicators.Figures.IsInRange(value) || IsNearAny(value, measure.Domain.Min, measure.Domain.Max)
            : figures[id].Reason == NotAssessedReason.Inconsistent && formula.References.All(reference => figures[reference].Reason is null);
    }

    private static bool IsNearAny(decimal value, params ReadOnlySpan<decimal?> ends)
    {
        foreach (var end in ends)
        {
            if (end is { } near && Math.Abs(value - near) < Near)
                return true;
        }

        return false;
    }
}
