# rosenbrock n=5: median and quartiles over 25 seeds
# Draw it again with: gnuplot rosenbrock-n-5.gp
NAME = 'rosenbrock-n-5'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold rosenbrock n=5}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 'median and quartiles over 25 seeds' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [1e-16:6654.786561325546]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '10^{3}' 1000.0, '≤ 10^{−16}' 1e-16)
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-n-5.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.012, graph 0.2001 to graph 1.0482, graph 0.1426 nohead lc rgb C2 lw 0.8
set label 10 'cosine' at graph 1.0642, graph 0.1426 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.2834 to graph 1.0482, graph 0.2363 nohead lc rgb C1 lw 0.8
set label 11 'adam' at graph 1.0642, graph 0.2363 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.3418 to graph 1.0482, graph 0.3301 nohead lc rgb C7 lw 0.8
set label 12 'linear' at graph 1.0642, graph 0.3301 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.5262 to graph 1.0482, graph 0.5176 nohead lc rgb C3 lw 0.8
set label 13 'cosineRestarts' at graph 1.0642, graph 0.5176 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.4849 to graph 1.0482, graph 0.4238 nohead lc rgb C6 lw 0.8
set label 14 'inverseTime' at graph 1.0642, graph 0.4238 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.5268 to graph 1.0482, graph 0.6113 nohead lc rgb C4 lw 0.8
set label 15 'cosineSegments' at graph 1.0642, graph 0.6113 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.6036 to graph 1.0482, graph 0.7051 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0642, graph 0.7051 left font ",11" tc rgb C5
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.0857 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.0857 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb C7 fs transparent solid 0.0857 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.0857 noborder, \
  D index 9 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.0857 noborder, \
  D index 13 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.0857 noborder, \
  D index 15 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.0857 noborder, \
  D index 15 using 1:3 with lines lw 2 lc rgb C5, \
  D index 13 using 1:3 with lines lw 2 lc rgb C4, \
  D index 9 using 1:3 with lines lw 2 lc rgb C6, \
  D index 7 using 1:3 with lines lw 2 lc rgb C3, \
  D index 6 using 1:3 with lines lw 2 lc rgb C7, \
  D index 5 using 1:3 with lines lw 2 lc rgb C1, \
  D index 1 using 1:3 with lines lw 2 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.012, graph 0.4293 to graph 1.0482, graph 0.3216 nohead lc rgb C1 lw 0.8
set label 10 'logarithmicCooling' at graph 1.0642, graph 0.3216 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.2989 to graph 1.0482, graph 0.2278 nohead lc rgb C5 lw 0.8
set label 11 'polynomial' at graph 1.0642, graph 0.2278 left font ",11" tc rgb C5
set arrow from graph 1.012, graph 0.492 to graph 1.0482, graph 0.5091 nohead lc rgb C7 lw 0.8
set label 12 'warmup cosine' at graph 1.0642, graph 0.5091 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.442 to graph 1.0482, graph 0.4153 nohead lc rgb C4 lw 0.8
set label 13 'piecewise' at graph 1.0642, graph 0.4153 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.5641 to graph 1.0482, graph 0.6028 nohead lc rgb C2 lw 0.8
set label 14 'multistep' at graph 1.0642, graph 0.6028 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.6787 to graph 1.0482, graph 0.7903 nohead lc rgb C3 lw 0.8
set label 15 'oneCycle' at graph 1.0642, graph 0.7903 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.6587 to graph 1.0482, graph 0.6966 nohead lc rgb C6 lw 0.8
set label 16 'step' at graph 1.0642, graph 0.6966 left font ",11" tc rgb C6
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.0857 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.0857 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb C7 fs transparent solid 0.0857 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.0857 noborder, \
  D index 12 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.0857 noborder, \
  D index 16 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.0857 noborder, \
  D index 18 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.0857 noborder, \
  D index 18 using 1:3 with lines lw 2 lc rgb C6, \
  D index 16 using 1:3 with lines lw 2 lc rgb C3, \
  D index 12 using 1:3 with lines lw 2 lc rgb C2, \
  D index 8 using 1:3 with lines lw 2 lc rgb C4, \
  D index 4 using 1:3 with lines lw 2 lc rgb C7, \
  D index 3 using 1:3 with lines lw 2 lc rgb C5, \
  D index 2 using 1:3 with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.012, graph 0.571 to graph 1.0482, graph 0.4069 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0642, graph 0.4069 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.6785 to graph 1.0482, graph 0.5944 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0642, graph 0.5944 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.6785 to graph 1.0482, graph 0.5007 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts' at graph 1.0642, graph 0.5007 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.6795 to graph 1.0482, graph 0.6882 nohead lc rgb C7 lw 0.8
set label 13 'linear' at graph 1.0642, graph 0.6882 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.708 to graph 1.0482, graph 0.7819 nohead lc rgb C4 lw 0.8
set label 14 'cosineSegments' at graph 1.0642, graph 0.7819 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.7467 to graph 1.0482, graph 0.8757 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime' at graph 1.0642, graph 0.8757 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.7549 to graph 1.0482, graph 0.9694 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0642, graph 0.9694 left font ",11" tc rgb C5
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.0857 noborder, \
  D index 19 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.0857 noborder, \
  D index 20 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.0857 noborder, \
  D index 21 using 1:2:4 with filledcurves fc rgb C7 fs transparent solid 0.0857 noborder, \
  D index 23 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.0857 noborder, \
  D index 25 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.0857 noborder, \
  D index 26 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.0857 noborder, \
  D index 26 using 1:3 with lines lw 2 lc rgb C5, \
  D index 25 using 1:3 with lines lw 2 lc rgb C6, \
  D index 23 using 1:3 with lines lw 2 lc rgb C4, \
  D index 21 using 1:3 with lines lw 2 lc rgb C7, \
  D index 20 using 1:3 with lines lw 2 lc rgb C3, \
  D index 19 using 1:3 with lines lw 2 lc rgb C2, \
  D index 10 using 1:3 with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8408
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4444 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.012, graph 0.2474 to graph 1.0482, graph 0.2474 nohead lc rgb C3 lw 0.8
set label 10 'oneCycle' at graph 1.0642, graph 0.2474 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.5493 to graph 1.0482, graph 0.4414 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0642, graph 0.4414 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.6717 to graph 1.0482, graph 0.5351 nohead lc rgb C2 lw 0.8
set label 12 'multistep' at graph 1.0642, graph 0.5351 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.6739 to graph 1.0482, graph 0.6289 nohead lc rgb C5 lw 0.8
set label 13 'polynomial' at graph 1.0642, graph 0.6289 left font ",11" tc rgb C5
set arrow from graph 1.012, graph 0.6884 to graph 1.0482, graph 0.7226 nohead lc rgb C4 lw 0.8
set label 14 'piecewise' at graph 1.0642, graph 0.7226 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.7081 to graph 1.0482, graph 0.8164 nohead lc rgb C6 lw 0.8
set label 15 'step' at graph 1.0642, graph 0.8164 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.7632 to graph 1.0482, graph 0.9101 nohead lc rgb C1 lw 0.8
set label 16 'logarithmicCooling' at graph 1.0642, graph 0.9101 left font ",11" tc rgb C1
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.0857 noborder, \
  D index 11 using 1:2:4 with filledcurves fc rgb C7 fs transparent solid 0.0857 noborder, \
  D index 14 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.0857 noborder, \
  D index 17 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.0857 noborder, \
  D index 22 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.0857 noborder, \
  D index 24 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.0857 noborder, \
  D index 27 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.0857 noborder, \
  D index 27 using 1:3 with lines lw 2 lc rgb C1, \
  D index 24 using 1:3 with lines lw 2 lc rgb C6, \
  D index 22 using 1:3 with lines lw 2 lc rgb C4, \
  D index 17 using 1:3 with lines lw 2 lc rgb C5, \
  D index 14 using 1:3 with lines lw 2 lc rgb C2, \
  D index 11 using 1:3 with lines lw 2 lc rgb C7, \
  D index 0 using 1:3 with lines lw 2 lc rgb C3
unset label 1
unset label 2
unset multiplot
