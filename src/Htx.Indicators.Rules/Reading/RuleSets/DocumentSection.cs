using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads <c>document</c> and <c>inForce</c>.</summary>
internal static class DocumentSection
{
    public static LegalDocument? Read(ObjectReader? document)
    {
        if (document is null)
            return null;
        var kind = document.RequireText("kind");
        var number = document.RequireTextOrNull("number");
        var title = document.RequireText("title");
        var issuer = document.FindTextOrNull("issuer");
        var issuedOn = document.RequireDayOrNull("issuedOn");
        var source = document.FindTextOrNull("source");
        document.RefuseOthers();
        return kind is null || title is null ? null : new(kind, title, number, issuer, issuedOn, source);
    }

    public static EffectivePeriod? ReadPeriod(ObjectReader? period)
    {
        if (period is null)
            return null;
        var from = period.RequireDayOrNull("from");
        var to = period.FindDayOrNull("to");
        period.RefuseOthers();
        if (!(to < from))
            return new(from, to);
        period.Defects.Add(MeaningDefects.EndsBeforeStart, period.Find("to")!, Text(to), Text(from));
        return null;
    }

    private static string Text(DateOnly? day) => day!.Value.ToString("O", CultureInfo.InvariantCulture);
}
