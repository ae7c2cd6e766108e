using System.Globalization;

namespace Htx.Indicators.Testing.Support;

/// <summary>A table that asks the machine for its cultures or its Unicode; skipped in sight of all where there is no ICU.</summary>
internal sealed class IcuTheoryAttribute : TheoryAttribute
{
    public IcuTheoryAttribute()
    {
        if ("e\u0302".Normalize(System.Text.NormalizationForm.FormC) != "ê" || CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length < 2)
            Skip = "This machine has no ICU.";
    }
}
