using System.Text;

namespace Htx.Indicators.Tests;

public sealed class ForeignMarksTests
{
    [IcuTheory]
    [InlineData("ấ\u031B")]
    [InlineData("Ầ\u031B\u0301")]
    [InlineData("ạ\u0323\u0302")]
    public void Compose_keeps_a_letter_composed_beside_a_mark_that_is_not_its_own(string text) =>
        Assert.Equal(text.Normalize(NormalizationForm.FormC), VietnameseText.Compose(text));
}
