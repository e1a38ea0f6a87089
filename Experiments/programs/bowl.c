/* f(x) = Σ i xᵢ² in C, with its gradient: a function of Downhill's line protocol, version 1, without any library.
   The messages that it reads are known to be of one form, so that it looks for what it wants and no more. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Writes a number as messages have it. */
static char *number(char *to, double x) {
  return to + (x - x == 0 ? sprintf(to, "%.17g", x) : sprintf(to, "\"%s\"", x != x ? "nan" : x > 0 ? "inf" : "-inf"));
}

int main(void) {
  static char line[1 << 20];
  static double x[1 << 16];
  while (fgets(line, sizeof line, stdin)) {
    if (strstr(line, "\"type\":\"hello\"")) {
      const char *n = strstr(line, "\"n\":");
      printf("{\"type\":\"ready\",\"protocol\":1,\"name\":\"bowl\",\"n\":%d,\"minimum\":{\"value\":0.0}}\n",
             n ? atoi(n + 4) : 2);
    } else if (strstr(line, "\"type\":\"ask\"")) {
      const char *at = strstr(line, "\"xs\":");
      char values[1 << 16] = "", *v = values;
      static char gradients[1 << 20];
      char *g = gradients;
      at = at ? at + 6 : "";
      while (*at == '[') {
        int n = 0;
        double sum = 0;
        for (at++; *at && *at != ']';) {
          char *end;
          x[n++] = strtod(at, &end);
          at = end == at ? end + 1 : end;
          if (*at == ',') at++;
        }
        g += sprintf(g, "%s[", g == gradients ? "" : ",");
        for (int i = 0; i < n; i++) {
          sum += (i + 1) * x[i] * x[i];
          g = number(g + sprintf(g, "%s", i ? "," : ""), 2 * (i + 1) * x[i]);
        }
        g += sprintf(g, "]");
        v = number(v + sprintf(v, "%s", v == values ? "" : ","), sum);
        if (*at == ']') at++;
        if (*at == ',') at++;
      }
      printf("{\"type\":\"tell\",\"values\":[%s],\"gradients\":[%s]}\n", values, gradients);
    }
    fflush(stdout);
  }
  return 0;
}
