namespace Htx.Indicators.Rules;

/// <summary>A cell of a table, as markup; whatever text it is made of is encoded.</summary>
internal readonly record struct HtmlCell
{
    private HtmlCell(string html) => Html = html;

    /// <summary>Prose.</summary>
    public static HtmlCell Text(string text) => new($"<td>{Markup.Encode(text)}</td>");

    /// <summary>A number; empty where there is none.</summary>
    public static HtmlCell Number(string text) => new($"<td class=\"number\">{Markup.Encode(text)}</td>");

    /// <summary>A word that sums the row up, never broken over two lines.</summary>
    public static HtmlCell Word(string text) => new($"<td class=\"verdict\">{Markup.Encode(text)}</td>");

    /// <summary>A classification with its sign and its colour.</summary>
    public static HtmlCell Verdict(Classification classification, string verdict)
    {
        var word = classification switch { Classification.Exceeded => "exceeded", Classification.Met => "met", Classification.NotMet => "notmet", _ => "notassessed" };
        return new($"<td class=\"verdict\"><span class=\"{word}-word\">{Markup.Encode(AnnexWords.Marked(classification, verdict))}</span></td>");
    }

    /// <summary>The markup.</summary>
    public string Html { get; }

    public override string ToString() => Html;
}
