using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>A generated rule set with one set of figures.</summary>
internal sealed class GrowingSample
{
    private readonly BulkClassifier classifier;
    private readonly decimal[] figures;
    private readonly FigureMark[] marks;
    private readonly Classification[] classifications;
    private readonly byte[] text;
    private readonly ObservationSet observations;

    public GrowingSample(int copies, ObservationSet sample)
    {
        var rules = GeneratedRuleSet.Of(copies);
        text = Encoding.UTF8.GetBytes(RuleSetWriter.Write(rules));
        classifier = new(CompiledRuleSet.Compile(rules));
        (figures, marks) = (new decimal[classifier.Inputs.Count], new FigureMark[classifier.Inputs.Count]);
        classifications = new Classification[classifier.Items.Count];
        observations = GeneratedRuleSet.FiguresFor(rules, sample);
        classifier.Fill(observations, figures, marks);
    }

    public int ItemCount => classifications.Length;

    public void Classify() => classifier.Classify(figures, marks, classifications);

    public void Read() => ReadAndPrepare(FormulaCompilation.WhenUsedOften);

    public void Compile() => ReadAndPrepare(FormulaCompilation.AtOnce);

    private void ReadAndPrepare(FormulaCompilation formulas)
    {
        var rules = CompiledRuleSet.Compile(RuleSetReader.Read(text, "generated.json").GetValue(), formulas);
        _ = rules.Assess(observations);
    }
}
