using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Htx.Indicators.Rules;

/// <summary>Puts text into markup as text: what files hold is shown, never obeyed.</summary>
internal static class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text for use between tags and inside quoted attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);
}
