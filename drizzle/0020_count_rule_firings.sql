CREATE TABLE "rule_firings" (
	"org_id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"fired_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rule_firings_org_id_chart_id_rule_pk" PRIMARY KEY("org_id","chart_id","rule")
);
--> statement-breakpoint
ALTER TABLE "rule_firings" ADD CONSTRAINT "rule_firings_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "rule_firings_by_rule" ON "rule_firings" USING btree ("org_id","rule","fired_at");
--> statement-breakpoint
ALTER TABLE rule_firings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE rule_firings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON rule_firings TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON rule_firings TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON rule_firings TO smartcoders_app;
--> statement-breakpoint
-- What was judged before counts from the day of its last judgement.
INSERT INTO rule_firings (org_id, chart_id, rule, fired_at)
  SELECT DISTINCT v.org_id, v.chart_id, f ->> 'rule', v.judged_at
  FROM validation_results v, jsonb_array_elements(v.findings) f;
--> statement-breakpoint
-- Whatever keeps a judgement counts the rules in it, a chart and rule once. Runs as App, so row-level
-- security holds; a save that changes no finding pays one comparison.
CREATE FUNCTION note_rule_firings() RETURNS trigger LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.findings = OLD.findings THEN
    RETURN NULL;
  END IF;
  INSERT INTO rule_firings (org_id, chart_id, rule, fired_at)
    SELECT DISTINCT NEW.org_id, NEW.chart_id, f ->> 'rule', NEW.judged_at
    FROM jsonb_array_elements(NEW.findings) f
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER validation_results_fire AFTER INSERT OR UPDATE OF findings ON validation_results
  FOR EACH ROW EXECUTE FUNCTION note_rule_firings();
