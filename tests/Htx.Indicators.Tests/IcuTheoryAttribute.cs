using System.Globalization;
using System.Text;

namespace Htx.Indicators.Tests;

/// <summary>A table that asks the machine for its cultures or its Unicode; skipped in sight of all where there is no ICU.</summary>
public sealed class IcuTheoryAttribute : TheoryAttribute
{
    public IcuTheoryAttribute()
    {
        if ("e\u0302".Normalize(NormalizationForm.FormC) != "ê" || CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length < 2)
            Skip = "This machine has no ICU.";
    }
}
