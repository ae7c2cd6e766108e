using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>A document that is in force before its document was issued: a day is mistyped, or the document reaches back, which it would say.</summary>
internal sealed class IssuedLaterLint : FileLint
{
    public override void Look(LintedFile looked)
    {
        if (looked.InForce.From is not { } from || looked.Document.IssuedOn is not { } issued || from >= issued)
            return;
        if (looked.Notes?.Contains(from.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) != true)
            looked.Warn(LintDefects.IssuedLater, looked.NodeOf("inForce", "from"), Phrases.Day(from), Phrases.Day(issued));
    }
}
