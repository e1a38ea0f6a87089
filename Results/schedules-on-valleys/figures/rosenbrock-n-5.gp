# Rosenbrock, n = 5: median and quartiles over 25 seeds
# Draw it again with: gnuplot rosenbrock-n-5.gp
NAME = 'rosenbrock-n-5'; TITLE = 'rosenbrock_n_5'; WIDTH = 960; HEIGHT = 640
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 5}' at screen 0.0167, screen 0.9656 left font ",14" tc rgb INK
set label 2 'median and quartiles over 25 seeds' at screen 0.0167, screen 0.9344 left font ",11" tc rgb MUTED
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

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.2001 to graph 1.0655, graph 0.1745 nohead lc rgb C2 lw 0.8
set label 10 'cosine' at graph 1.0873, graph 0.1745 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.4293 to graph 1.0655, graph 0.3888 nohead lc rgb C8 lw 0.8
set label 11 'logarithmicCooling' at graph 1.0873, graph 0.3888 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.2834 to graph 1.0655, graph 0.2459 nohead lc rgb C1 lw 0.8
set label 12 'adam' at graph 1.0873, graph 0.2459 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.3418 to graph 1.0655, graph 0.3174 nohead lc rgb C7 lw 0.8
set label 13 'linear' at graph 1.0873, graph 0.3174 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.5262 to graph 1.0655, graph 0.5317 nohead lc rgb C3 lw 0.8
set label 14 'cosineRestarts' at graph 1.0873, graph 0.5317 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.4849 to graph 1.0655, graph 0.4602 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime' at graph 1.0873, graph 0.4602 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.5268 to graph 1.0655, graph 0.6031 nohead lc rgb C4 lw 0.8
set label 16 'cosineSegments' at graph 1.0873, graph 0.6031 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.6036 to graph 1.0655, graph 0.6745 nohead lc rgb C5 lw 0.8
set label 17 'exponential' at graph 1.0873, graph 0.6745 left font ",11" tc rgb C5
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 title 'adam + cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 2 using 1:2:4 title 'adam + logarithmicCooling' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 6 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 8 using 1:2:4 title 'adam + linear' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 9 using 1:2:4 title 'adam + cosineRestarts' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 11 using 1:2:4 title 'adam + inverseTime' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 17 using 1:2:4 title 'adam + cosineSegments' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 19 using 1:2:4 title 'adam + exponential' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 17 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 11 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 9 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 8 using 1:3 title 'adam + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 6 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 1 using 1:3 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.2989 to graph 1.0655, graph 0.2961 nohead lc rgb C5 lw 0.8
set label 10 'polynomial' at graph 1.0873, graph 0.2961 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.492 to graph 1.0655, graph 0.4389 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0873, graph 0.4389 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.442 to graph 1.0655, graph 0.3675 nohead lc rgb C4 lw 0.8
set label 12 'piecewise' at graph 1.0873, graph 0.3675 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.5979 to graph 1.0655, graph 0.5818 nohead lc rgb C3 lw 0.8
set label 13 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.5818 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.6364 to graph 1.0655, graph 0.6532 nohead lc rgb C8 lw 0.8
set label 14 'warmupStableDecay' at graph 1.0873, graph 0.6532 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.5641 to graph 1.0655, graph 0.5104 nohead lc rgb C1 lw 0.8
set label 15 'multistep' at graph 1.0873, graph 0.5104 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.6787 to graph 1.0655, graph 0.7961 nohead lc rgb C2 lw 0.8
set label 16 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.7961 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.6587 to graph 1.0655, graph 0.7247 nohead lc rgb C6 lw 0.8
set label 17 'step' at graph 1.0873, graph 0.7247 left font ",11" tc rgb C6
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2:4 title 'adam + polynomial' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 7 using 1:2:4 title 'adam + warmup cosine' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 10 using 1:2:4 title 'adam + piecewise' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 13 using 1:2:4 title 'adam + oneCycle cycleMomentum=true' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 15 using 1:2:4 title 'adam + warmupStableDecay' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 16 using 1:2:4 title 'adam + multistep' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 18 using 1:2:4 title 'adam + oneCycle cycleMomentum=false' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 22 using 1:2:4 title 'adam + step' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 22 using 1:3 title 'adam + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 18 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 15 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 10 using 1:3 title 'adam + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 2 lc rgb C5
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.571 to graph 1.0655, graph 0.4475 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0873, graph 0.4475 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.6785 to graph 1.0655, graph 0.5904 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.5904 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.6785 to graph 1.0655, graph 0.519 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts' at graph 1.0873, graph 0.519 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.6795 to graph 1.0655, graph 0.6618 nohead lc rgb C7 lw 0.8
set label 13 'linear' at graph 1.0873, graph 0.6618 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.708 to graph 1.0655, graph 0.7333 nohead lc rgb C4 lw 0.8
set label 14 'cosineSegments' at graph 1.0873, graph 0.7333 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.7467 to graph 1.0655, graph 0.8047 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime' at graph 1.0873, graph 0.8047 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.7549 to graph 1.0655, graph 0.8761 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0873, graph 0.8761 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.7632 to graph 1.0655, graph 0.9475 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling' at graph 1.0873, graph 0.9475 left font ",11" tc rgb C8
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 23 using 1:2:4 title 'momentum + cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 24 using 1:2:4 title 'momentum + cosineRestarts' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 25 using 1:2:4 title 'momentum + linear' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 27 using 1:2:4 title 'momentum + cosineSegments' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 29 using 1:2:4 title 'momentum + inverseTime' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 30 using 1:2:4 title 'momentum + exponential' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 31 using 1:2:4 title 'momentum + logarithmicCooling' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 27 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 25 using 1:3 title 'momentum + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 24 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 23 using 1:3 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.2474 to graph 1.0655, graph 0.2474 nohead lc rgb C2 lw 0.8
set label 10 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.2474 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.3485 to graph 1.0655, graph 0.3337 nohead lc rgb C3 lw 0.8
set label 11 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.3337 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.3902 to graph 1.0655, graph 0.4051 nohead lc rgb C8 lw 0.8
set label 12 'warmupStableDecay' at graph 1.0873, graph 0.4051 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.5493 to graph 1.0655, graph 0.5154 nohead lc rgb C7 lw 0.8
set label 13 'warmup cosine' at graph 1.0873, graph 0.5154 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.6717 to graph 1.0655, graph 0.5868 nohead lc rgb C1 lw 0.8
set label 14 'multistep' at graph 1.0873, graph 0.5868 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.6739 to graph 1.0655, graph 0.6583 nohead lc rgb C5 lw 0.8
set label 15 'polynomial' at graph 1.0873, graph 0.6583 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.6884 to graph 1.0655, graph 0.7297 nohead lc rgb C4 lw 0.8
set label 16 'piecewise' at graph 1.0873, graph 0.7297 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.7081 to graph 1.0655, graph 0.8011 nohead lc rgb C6 lw 0.8
set label 17 'step' at graph 1.0873, graph 0.8011 left font ",11" tc rgb C6
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 1 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 title 'momentum + oneCycle cycleMomentum=false' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.075 noborder, \
  D index 3 using 1:2:4 title 'momentum + oneCycle cycleMomentum=true' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.075 noborder, \
  D index 5 using 1:2:4 title 'momentum + warmupStableDecay' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 14 using 1:2:4 title 'momentum + warmup cosine' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.075 noborder, \
  D index 20 using 1:2:4 title 'momentum + multistep' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.075 noborder, \
  D index 21 using 1:2:4 title 'momentum + polynomial' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.075 noborder, \
  D index 26 using 1:2:4 title 'momentum + piecewise' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.075 noborder, \
  D index 28 using 1:2:4 title 'momentum + step' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.075 noborder, \
  D index 28 using 1:3 title 'momentum + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 26 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 21 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 20 using 1:3 title 'momentum + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 14 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 5 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 3 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2
unset label 1
unset label 2
unset multiplot
